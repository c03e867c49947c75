package fr.halle.storefront.map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * {@code tiles}: where the ground of the map comes from, {@code
 * https://tiles.example/{z}/{x}/{y}.png}; nobody is asked by default and the ground is plain.
 * {@code attribution}: to whom it is owed.
 */
@ConfigurationProperties("halle.map")
record MapSettings(@DefaultValue("") String tiles, @DefaultValue("") String attribution) {

    boolean hasTiles() {
        return !tiles.isBlank();
    }

    /** « https://tiles.example », the only other host whose pictures the page may show. */
    String origin() {
        var address = URI.create(tiles.replaceAll("\\{\\w}", "0"));
        return address.getScheme() + "://" + address.getAuthority();
    }
}
