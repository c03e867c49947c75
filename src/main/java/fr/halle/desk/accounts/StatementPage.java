package fr.halle.desk.accounts;

import fr.halle.ledger.Account;
import fr.halle.ledger.AccountStatement;
import fr.halle.ledger.AccountStatement.Row;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Map;

/** One page of an account's lines between two days. */
record StatementPage(
        Account account,
        Map<String, String> owners,
        LocalDate from,
        LocalDate to,
        AccountStatement statement) {

    String name(Texts texts) {
        return Names.of(account, owners, texts);
    }

    /** On its own side: positive where it stands as an account of its nature should. */
    Money shown(long debits) {
        return AccountsPage.euros(account.nature().shown(debits));
    }

    String debit(Row row, Texts texts) {
        return row.amount() > 0 ? texts.money(AccountsPage.euros(row.amount())) : "";
    }

    String credit(Row row, Texts texts) {
        return row.amount() < 0 ? texts.money(AccountsPage.euros(-row.amount())) : "";
    }

    String period() {
        return "from=" + from + "&to=" + to;
    }

    String nextPage() {
        var next = statement.next();
        if (next == null) return "";
        return "?%s&after=%s_%s_%d".formatted(period(), next.day(), next.entry(), next.line());
    }
}
