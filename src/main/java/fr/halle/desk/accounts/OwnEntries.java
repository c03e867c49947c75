package fr.halle.desk.accounts;

import fr.halle.desk.Mistake;
import fr.halle.kernel.PersonId;
import fr.halle.ledger.Account;
import fr.halle.ledger.Cause;
import fr.halle.ledger.Chart;
import fr.halle.ledger.Entry;
import fr.halle.ledger.Ledger;
import fr.halle.ledger.Reversals;
import fr.halle.ledger.Unit;
import fr.halle.ordering.figures.PurchaseLookup;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes an entry of what an accountant typed. */
@Component
class OwnEntries {

    private final Ledger ledger;
    private final Chart chart;
    private final PurchaseLookup purchases;
    private final Reversals hand;

    /** Why it cannot be entered, as a sentence. */
    static final class Refused extends RuntimeException {

        private final transient Mistake mistake;

        Refused(Mistake mistake) {
            super(mistake.key());
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }

    OwnEntries(Ledger ledger, Chart chart, PurchaseLookup purchases, Reversals hand) {
        this.hand = hand;
        this.ledger = ledger;
        this.chart = chart;
        this.purchases = purchases;
    }

    /** Those in which an accountant may write. */
    List<Account> accounts() {
        return hand.byHand(chart.in(Unit.CENTS));
    }

    /**
     * Under what it is found again: its purchase, or the form's own id. A form without mistakes of
     * its own; throws {@link Refused}.
     */
    UUID enter(OwnEntryForm form, PersonId by) {
        var day = Objects.requireNonNull(form.date());
        if (day.isAfter(ledger.today())) throw new Refused(OwnEntryForm.mistake("day"));
        var subject = subject(form);
        var accounts =
                accounts().stream().collect(Collectors.toMap(Account::code, Function.identity()));
        balanced(form, accounts);
        var entry = Entry.of(new Cause("accountant", form.id()), subject, day);
        for (var row : form.filled()) {
            entry.debit(known(row, accounts), Objects.requireNonNull(row.cents()), null);
        }
        ledger.enter(entry.entry(), by, form.note());
        return subject;
    }

    private UUID subject(OwnEntryForm form) {
        if (form.about().isEmpty()) return form.id();
        return purchases
                .numbered(form.about())
                .orElseThrow(() -> new Refused(OwnEntryForm.mistake("about", form.about())));
    }

    private static void balanced(OwnEntryForm form, Map<String, Account> accounts) {
        var funds = new HashMap<String, Long>();
        for (var row : form.filled()) {
            long cents = Objects.requireNonNull(row.cents());
            funds.merge(known(row, accounts).fund(), cents, Math::addExact);
        }
        funds.values().removeIf(cents -> cents == 0);
        if (funds.isEmpty()) return;
        var off = funds.values().iterator().next();
        var side = off > 0 ? "debits" : "credits";
        throw new Refused(
                OwnEntryForm.mistake(side, AccountsPage.euros(Math.abs(off)).getAmount()));
    }

    private static Account known(OwnEntryForm.Row row, Map<String, Account> accounts) {
        var account = accounts.get(row.account());
        if (account == null) throw new Refused(OwnEntryForm.mistake("rows"));
        return account;
    }
}
