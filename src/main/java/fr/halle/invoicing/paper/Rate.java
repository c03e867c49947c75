package fr.halle.invoicing.paper;

import fr.halle.kernel.Vat;

/** How something is taxed: a rate, and why there is none where there is none. */
public record Rate(Vat vat, Category category) {

    /** By its code in UNTDID 5305. */
    public enum Category {
        STANDARD("S", ""),
        /** The seller is below the threshold and charges none: CGI art. 293 B. */
        FRANCHISE("E", "VATEX-FR-FRANCHISE"),
        /** What a seller who does charge VAT sells without it: CGI art. 261. */
        EXEMPT("E", "");

        private final String code;
        private final String reasonCode;

        Category(String code, String reasonCode) {
            this.code = code;
            this.reasonCode = reasonCode;
        }

        public String code() {
            return code;
        }

        /** In the European list VATEX; empty where it has no word for it. */
        public String reasonCode() {
            return reasonCode;
        }

        /** What French law wants written, in French whatever the language of the rest. */
        public String reason() {
            return switch (this) {
                case STANDARD -> "";
                case FRANCHISE -> "TVA non applicable, art. 293 B du CGI";
                case EXEMPT -> "Exonération de TVA, art. 261 du CGI";
            };
        }
    }

    private static final Vat NONE = new Vat(0);

    public static Rate franchise() {
        return new Rate(NONE, Category.FRANCHISE);
    }

    public static Rate of(Vat vat) {
        return new Rate(vat, vat.permille() == 0 ? Category.EXEMPT : Category.STANDARD);
    }
}
