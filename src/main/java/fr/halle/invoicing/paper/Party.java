package fr.halle.invoicing.paper;

import org.jspecify.annotations.Nullable;

/**
 * One of the two sides, as it is on the day of issue. A consumer has no numbers; whoever is below
 * the threshold has no VAT number; texts may be empty but for the name.
 */
public record Party(
        String name, String form, Registration registration, Address address, String email) {

    /**
     * @param register the trade register and its town, « RCS Sedan »
     */
    public record Registration(
            @Nullable String siren,
            @Nullable String siret,
            @Nullable String vatNumber,
            String register) {

        public static final Registration NONE = new Registration(null, null, null, "");
    }

    /** In France; the postcode may be unknown. */
    public record Address(String street, String postcode, String town) {

        /** « 08000 Charleville-Mézières », or the town alone. */
        public String place() {
            return (postcode + " " + town).strip();
        }
    }

    public boolean isProfessional() {
        return registration.siren() != null;
    }

    /** « 812 345 678 », or « 812 345 678 00012 ». */
    public static String spoken(String number) {
        return number.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d*)", "$1 $2 $3 $4").strip();
    }
}
