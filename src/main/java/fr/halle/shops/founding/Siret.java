package fr.halle.shops.founding;

import fr.halle.organisations.Siren;

/** The fourteen figures of one establishment: the SIREN of who runs it, and five more. */
public record Siret(String value) {

    /** Whose establishments are numbered by another key: La Poste. */
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isRight(value)) throw new IllegalArgumentException("Not a SIRET: " + value);
    }

    /** Figures only; the last one checks the others (Luhn), or their sum is a multiple of five. */
    public static boolean isRight(String figures) {
        if (!figures.matches("[0-9]{14}") || !Siren.isRight(figures.substring(0, 9))) return false;
        boolean sumsUp = figures.startsWith(LA_POSTE) && sum(figures) % 5 == 0;
        return sumsUp || Siren.hasKey(figures);
    }

    /** Without the spaces and points that people write between the figures. */
    public static String figures(String typed) {
        return typed.replaceAll("[\\s.\\u00a0\\u202f-]", "");
    }

    public String siren() {
        return value.substring(0, 9);
    }

    private static int sum(String figures) {
        return figures.chars().map(figure -> figure - '0').sum();
    }
}
