package fr.halle.payments.card;

/**
 * The provider will not do it, and asking again alone changes nothing: an account that may receive
 * nothing, too little money, more than was paid. Nothing was moved.
 */
public class Declined extends RuntimeException {

    private final String code;

    /**
     * @param code the provider's own word for it, kept for whoever looks into it
     */
    public Declined(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
