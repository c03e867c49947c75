package fr.halle.ledger;

import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What accountants write by hand: never over what follows the rows of a module. */
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

    /** Of these, the accounts in which entries are made by hand. */
    public List<Account> byHand(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> pages.stream().noneMatch(each -> each.keeps(account)))
                .toList();
    }

    /** False where the entry has a page of its own, or takes another back: nothing is written. */
    public boolean byHand(Written entry, PersonId by, String note) {
        if (entry.reverses() != null || page(entry).isPresent()) return false;
        ledger.reverse(entry.id(), by, note);
        return true;
    }
}
