package fr.halle.testing;

import fr.halle.organisations.Siren;

/** Numbers of legal persons that nobody has, and that are written rightly. */
public final class Sirens {

    private Sirens() {}

    /** The SIREN that begins with these eight figures. */
    public static String of(int eight) {
        return Siren.beginningWith("%08d".formatted(eight)).value();
    }
}
