package fr.halle.ledger;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door: posts, reverses, and says how accounts stood on any day. */
@Component
public class Ledger {

    private final Posting posting;
    private final Balances balances;
    private final Clock clock;

    Ledger(Posting posting, Balances balances, Clock clock) {
        this.posting = posting;
        this.balances = balances;
        this.clock = clock;
    }

    /** The day of the books: today in Paris. */
    public LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    /**
     * Posts in the caller's transaction. False where the cause was posted before: nothing changes
     * then; other lines for the same cause throw IllegalStateException. A closed day throws {@link
     * BooksAreClosed}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(Entry entry) {
        return posting.post(entry);
    }

    /**
     * Posts what an accountant enters, with their name and reason. False where the cause was posted
     * before; a closed day throws {@link BooksAreClosed}.
     */
    @Transactional
    public boolean enter(Entry entry, PersonId by, String note) {
        return posting.post(entry, by, note);
    }

    /**
     * Takes an entry back by its opposite, dated today, once. False where that was done before.
     *
     * @param note why, for whoever reads the books
     */
    @Transactional
    public boolean reverse(UUID entry, PersonId by, String note) {
        return posting.reverse(entry, today(), by, note);
    }

    /** Debits less credits at the end of that day; accounts that were never opened are left out. */
    public Map<String, Long> balances(Collection<String> codes, LocalDate day) {
        return balances.at(codes, day);
    }

    /** Debits less credits at the end of that day; nought for an account that was never opened. */
    public long balance(Account account, LocalDate day) {
        return balances.at(List.of(account.code()), day).getOrDefault(account.code(), 0L);
    }

    /** Every account, by fund and code: the trial balance of that day. */
    public List<AccountBalance> trialBalance(LocalDate day) {
        return balances.all(day);
    }
}
