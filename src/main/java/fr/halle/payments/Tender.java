package fr.halle.payments;

/**
 * A way to pay. Its texts are {@code payments.tender.<key>.name} and {@code .help}; @Order gives
 * its place in the list.
 */
public interface Tender {

    /** The tender that every installation has: cash, cheque or card in each shop. */
    String ON_COLLECTION = "on-collection";

    /** When the money comes. */
    enum Timing {
        /** Before the subject is confirmed. */
        NOW,
        /** When the goods are handed over, to each payee. */
        ON_COLLECTION
    }

    /** Lower case with hyphens; kept in the database. */
    String key();

    Timing timing();

    /** Whether this installation offers it to shoppers at present. */
    default boolean isOffered() {
        return true;
    }
}
