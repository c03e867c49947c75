package fr.halle.governance.acts;

import java.util.Map;

/** The second level of the State's nomenclature of acts (ACTES), as SCDL Délibérations lists it. */
final class Matters {

    /** How many of the second level each of the first has. */
    private static final Map<String, Integer> SECOND_LEVEL =
            Map.of("1", 7, "2", 3, "3", 6, "4", 5, "5", 8, "6", 5, "7", 10, "8", 9, "9", 4);

    private Matters() {}

    /** 7.10, or nothing yet: it is needed for the signature only. */
    static boolean isOne(String code) {
        if (code.isEmpty()) return true;
        if (!code.matches("[1-9]\\.[1-9][0-9]?")) return false;
        var levels = code.split("\\.");
        return Integer.parseInt(levels[1]) <= SECOND_LEVEL.getOrDefault(levels[0], 0);
    }
}
