package fr.halle.ledger;

import java.util.Optional;

/**
 * Of a module whose entries follow rows of its own: they are taken back on its page, with the row.
 * Reversed by hand, the books would say something else than the row.
 */
public interface OwnPage {

    /** Where this one is taken back; nothing where it is none of this module's. */
    Optional<String> of(Written entry);

    /** Whether an account says what this module's rows say, and nothing else. */
    boolean keeps(Account account);
}
