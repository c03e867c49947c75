package fr.halle.invoicing.paper;

/** By its code in UNTDID 1001. Amounts of both are positive. */
public enum Kind {
    INVOICE(380),
    CREDIT_NOTE(381);

    private final int code;

    Kind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
