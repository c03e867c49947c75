package fr.halle.web.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

import java.util.Map;

/**
 * What a territory changes by its settings: the name, the telephone number of its people, logo and
 * colours.
 *
 * @param logo an SVG file (« file:/etc/halle/logo.svg », « classpath:… »); none shows the roof
 * @param logoAlt what is written in the logo; empty if it is a mere sign beside the name
 * @param theme one of the themes that Halle brings
 * @param day colours by token (accent=#b5482a) that replace the theme's
 * @param night the same, for screens that ask for dark
 */
@ConfigurationProperties("halle.brand")
public record Brand(
        @DefaultValue("Halle") String name,
        @DefaultValue("des Ardennes") String territory,
        @DefaultValue("03 53 01 08 08") String phone,
        @Nullable Resource logo,
        @DefaultValue("") String logoAlt,
        @DefaultValue("ardennes") String theme,
        @DefaultValue Map<String, String> day,
        @DefaultValue Map<String, String> night) {

    /** « Halle des Ardennes ». */
    public String whole() {
        return name + " " + territory;
    }

    /** The number as a link dials it: +33353010808. */
    public String dialled() {
        return phone.replaceAll("\\s+", "").replaceFirst("^0", "+33");
    }
}
