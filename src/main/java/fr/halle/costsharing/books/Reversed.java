package fr.halle.costsharing.books;

import fr.halle.kernel.PersonId;
import fr.halle.ledger.Journal;
import fr.halle.ledger.Ledger;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Takes the entry back of what was taken back, in the caller's transaction. */
@Component
public class Reversed {

    private final Ledger ledger;
    private final Journal journal;

    Reversed(Ledger ledger, Journal journal) {
        this.ledger = ledger;
        this.journal = journal;
    }

    /** Nothing where nobody shared what was paid. */
    public void payment(UUID stage, PersonId by, String why) {
        reverse(Books.PAID, stage, by, why);
    }

    public void claim(UUID claim, PersonId by, String why) {
        reverse(Books.CALLED, claim, by, why);
    }

    public void receipt(UUID receipt, PersonId by, String why) {
        reverse(Books.RECEIVED, receipt, by, why);
    }

    private void reverse(String kind, UUID cause, PersonId by, String why) {
        journal.because(kind, List.of(cause)).forEach(each -> ledger.reverse(each.id(), by, why));
    }
}
