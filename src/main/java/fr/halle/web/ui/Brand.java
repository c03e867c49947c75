package fr.halle.web.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a territory changes: its name under ours, the telephone number of its people, whether all of
 * it is invented.
 */
@ConfigurationProperties("halle.brand")
public record Brand(
        @DefaultValue("Halle") String name,
        @DefaultValue("des Ardennes") String territory,
        @DefaultValue("03 53 01 08 08") String phone) {

    /** The number as a link dials it: +33353010808. */
    public String dialled() {
        return phone.replaceAll("\\s+", "").replaceFirst("^0", "+33");
    }
}
