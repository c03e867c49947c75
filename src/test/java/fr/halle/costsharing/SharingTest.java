package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.claims.Calling;
import fr.halle.ledger.Ledger;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What tests of shared costs say again and again. */
abstract class SharingTest extends PeopleTest {

    static final String SHARING = "/accounts/sharing";
    static final String RETHELOIS = "200043156";

    @Autowired Calling calling;
    @Autowired Ledger ledger;

    static String code() {
        return "E-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** An expense of which each partner owes its part. */
    void engaged(String net) {
        var accountant = accountant();
        var path = enter(accountant, code(), net, "0");
        var today = Days.today().toString();
        post(accountant, path + "/decision", "number", "CP-9", "decided", today);
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", today);
    }

    String enter(Buyer accountant, String code, String net, String vat) {
        return enter(accountant, code, "O", "2026", net, vat);
    }

    String enter(
            Buyer accountant, String code, String object, String year, String net, String vat) {
        Answer entered =
                post(
                        accountant,
                        SHARING + "/expenses",
                        "code",
                        code,
                        "procedure",
                        "MAINTENANCE",
                        "supplier",
                        "S",
                        "object",
                        object,
                        "year",
                        year,
                        "net",
                        net,
                        "vat",
                        vat);
        assertThat(entered.status()).as(entered.summary()).isEqualTo(302);
        var id =
                jdbc.sql("select id from costsharing.expense where code = ?")
                        .param(code)
                        .query(UUID.class)
                        .single();
        return SHARING + "/expenses/" + id;
    }

    List<Long> due(String code) {
        return calling.due().stream()
                .flatMap(each -> each.lines().stream())
                .filter(line -> line.code().equals(code))
                .map(line -> line.amount().getAmountMinorLong())
                .toList();
    }

    String claim(String siren) {
        var id =
                jdbc.sql(
                                "select id from costsharing.claim where siren = ? order by called_at desc limit 1")
                        .param(siren)
                        .query(UUID.class)
                        .single();
        return SHARING + "/claims/" + id;
    }

    Buyer accountant() {
        return buyer().enterAs(WholeHouse.ACCOUNTANT);
    }

    long owed(String siren) {
        return balance("claims:" + siren);
    }

    long balance(String account) {
        return ledger.balances(List.of(account), ledger.today()).getOrDefault(account, 0L);
    }

    long allClaims() {
        return ledger.trialBalance(ledger.today()).stream()
                .filter(each -> each.account().family().equals("claims"))
                .mapToLong(each -> each.debits())
                .sum();
    }
}
