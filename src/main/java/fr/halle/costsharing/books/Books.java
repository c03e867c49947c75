package fr.halle.costsharing.books;

import fr.halle.ledger.Account;
import fr.halle.ledger.Account.Nature;
import fr.halle.ledger.Cause;
import fr.halle.ledger.Entry;
import fr.halle.ledger.Ledger;
import fr.halle.ledger.Unit;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Posts in the caller's transaction. The département pays whole; what it calls from a partner
 * lowers what it bears; so « shared-costs » comes in the end to its own part.
 */
@Component
public class Books {

    private static final String FUND = "partnership";
    static final Account COSTS = new Account("shared-costs", FUND, Unit.CENTS, Nature.EXPENSE);
    static final Account BANK = new Account("department-bank", FUND, Unit.CENTS, Nature.ASSET);

    static final String CLAIMS = "claims:";

    static final String PAID = "expense-paid";
    static final String CALLED = "claim-called";
    static final String RECEIVED = "claim-received";

    private final Ledger ledger;

    Books(Ledger ledger) {
        this.ledger = ledger;
    }

    static Account claims(String siren) {
        return new Account(CLAIMS + siren, FUND, Unit.CENTS, Nature.ASSET);
    }

    /** {@code stage}: the one that says so. */
    public void expensePaid(UUID stage, UUID expense, Money gross, LocalDate day) {
        post(new Cause(PAID, stage), expense, day, COSTS, BANK, gross);
    }

    /** Negative where the party gets something back. */
    public void claimCalled(UUID claim, String siren, Money amount, LocalDate day) {
        post(new Cause(CALLED, claim), claim, day, claims(siren), COSTS, amount);
    }

    public void claimReceived(UUID receipt, UUID claim, String siren, Money amount, LocalDate day) {
        post(new Cause(RECEIVED, receipt), claim, day, BANK, claims(siren), amount);
    }

    /** What each party owes by the books. */
    public Map<String, Long> owed(Collection<String> sirens) {
        var codes = sirens.stream().map(siren -> claims(siren).code()).toList();
        var owed = new TreeMap<String, Long>();
        ledger.balances(codes, ledger.today())
                .forEach((code, cents) -> owed.put(code.substring(code.indexOf(':') + 1), cents));
        return owed;
    }

    private void post(
            Cause cause, UUID subject, LocalDate day, Account debit, Account credit, Money amount) {
        long cents = amount.getAmountMinorLong();
        ledger.post(
                Entry.of(cause, subject, day)
                        .debit(debit, cents, null)
                        .credit(credit, cents, null)
                        .entry());
    }
}
