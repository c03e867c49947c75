package fr.halle.ledger;

import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Takes entries back by hand, but those that are taken back on a page of their own. */
@Component
public class Reversals {

    private final Ledger ledger;
    private final List<OwnPage> pages;

    Reversals(Ledger ledger, List<OwnPage> pages) {
        this.ledger = ledger;
        this.pages = pages;
    }

    /** The page of the row that this entry follows. */
    public Optional<String> page(Written entry) {
        return pages.stream().flatMap(each -> each.of(entry).stream()).findFirst();
    }

    /** False where the entry has a page of its own, or takes another back: nothing is written. */
    public boolean byHand(Written entry, PersonId by, String note) {
        if (entry.reverses() != null || page(entry).isPresent()) return false;
        ledger.reverse(entry.id(), by, note);
        return true;
    }
}
