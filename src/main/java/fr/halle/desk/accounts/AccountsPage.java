package fr.halle.desk.accounts;

import fr.halle.ledger.AccountBalance;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The trial balance of a day, fund by fund.
 *
 * @param looked what was looked for and not found; empty where nothing was
 */
record AccountsPage(
        LocalDate day,
        Map<String, List<AccountBalance>> funds,
        Map<String, String> owners,
        int differences,
        @Nullable LocalDate closedThrough,
        String looked) {

    String name(AccountBalance line, Texts texts) {
        return Names.of(line.account(), owners, texts);
    }

    /** What stands on the debit side; null for the other side. */
    @Nullable Money debit(AccountBalance line) {
        return line.debits() > 0 ? euros(line.debits()) : null;
    }

    @Nullable Money credit(AccountBalance line) {
        return line.debits() < 0 ? euros(-line.debits()) : null;
    }

    /** The same on both sides, or the books are wrong. */
    Money total(String fund) {
        return euros(
                funds.getOrDefault(fund, List.of()).stream()
                        .mapToLong(line -> Math.max(0, line.debits()))
                        .sum());
    }

    static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
