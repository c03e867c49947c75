package fr.halle.invoicing.paper;

/** By its code in UN/ECE Recommendation 20. */
public enum Unit {
    PIECE("C62"),
    KILOGRAM("KGM");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
