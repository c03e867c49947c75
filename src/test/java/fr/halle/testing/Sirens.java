package fr.halle.testing;

import fr.halle.organisations.Siren;

import java.util.stream.IntStream;

/** Numbers of legal persons that nobody has, and that are written rightly. */
public final class Sirens {

    private Sirens() {}

    /** The SIREN that begins with these eight figures. */
    public static String of(int eight) {
        return IntStream.range(0, 10)
                .mapToObj(check -> "%08d%d".formatted(eight, check))
                .filter(Siren::isRight)
                .findFirst()
                .orElseThrow();
    }
}
