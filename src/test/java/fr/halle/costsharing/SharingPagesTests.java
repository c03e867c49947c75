package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.claims.Calling;
import fr.halle.kernel.PersonId;
import fr.halle.ledger.Ledger;
import fr.halle.testing.Answer;
import fr.halle.testing.AtOnce;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** From an expense to the money: what is entered, called, received, and what is refused. */
class SharingPagesTests extends PeopleTest {

    private static final String SHARING = "/accounts/sharing";
    private static final String RETHELOIS = "200043156";

    @Autowired Sharing sharing;
    @Autowired Calling calling;
    @Autowired Ledger ledger;

    @Test
    void anybodyReadsWhatWasDecidedAndWhatItCostsEach() {
        var page = buyer().get("/council/costs");
        assertThat(page.text())
                .contains("Assistance renforcée", "Décision CP-D01", "article 4", "avenant n° 1")
                .contains("Il manque la décision", "Il manque l’avenant", "Hors convention");
        assertThat(page.text()).doesNotContain("Contesté");
        assertThat(page.sql()).isLessThan(16);
    }

    @Test
    void whatIfShowsBothSidesAndTheDifference() {
        var same = buyer().get("/council/costs/simulation");
        assertThat(same.page().select("tbody strong")).as("no difference").isEmpty();
        var gone = buyer().get("/council/costs/simulation?leaver=200041630&counted=MUNICIPALE:2026");
        assertThat(gone.page().select("tbody tr")).hasSize(8);
        assertThat(gone.page().select("tbody strong").size()).isEqualTo(7);
        assertThat(gone.page().select("tbody tr").first().select("strong")).isEmpty();
        assertThat(buyer().get("/council/costs/simulation?leaver=x&counted=y").status())
                .isEqualTo(200);
    }

    @Test
    void everyPartIsCalledOnceAndTheLedgerSaysTheSame() throws Exception {
        engaged("2000,00");
        long owed = owed(RETHELOIS);
        var due = calling.due().stream().filter(d -> d.siren().equals(RETHELOIS)).findFirst().orElseThrow();
        var cents = due.total().getAmountMinorLong();
        var by = new PersonId(UUID.randomUUID());
        var results = AtOnce.times(4, _ -> calling.call(RETHELOIS, cents, by).isEmpty());
        assertThat(results).containsOnlyOnce(true);
        assertThat(calling.call(RETHELOIS, cents, by))
                .extracting(each -> each.key())
                .containsExactly("costsharing.call.nothing");
        assertThat(owed(RETHELOIS) - owed).isEqualTo(cents);
        var accountant = accountant();
        var claim = claim(RETHELOIS);
        var title =
                accountant.send(
                        accountant.get(claim).form("title").with("number", "T-" + UUID.randomUUID()));
        assertThat(title.location()).isEqualTo(claim);
        var receipts = accountant.get(claim).form("receipts").with("reference", "VIR-1");
        assertThat(accountant.send(receipts.with("amount", "9999999,99")).mistakes())
                .singleElement()
                .asString()
                .contains("au plus ce qui reste");
        assertThat(accountant.send(receipts.with("amount", "-5")).status()).isEqualTo(422);
        assertThat(accountant.send(receipts.with("amount", "1,00")).status()).isEqualTo(302);
        var twice = accountant.send(receipts.with("amount", "1,00"));
        assertThat(twice.mistakes()).singleElement().asString().contains("déjà enregistré");
        assertThat(owed(RETHELOIS) - owed).isEqualTo(cents - 100);
        assertThat(accountant.get(claim).text()).contains("Reçu en partie", "loi n° 68-1250");
        assertThat(accountant.get(SHARING).has(".tag--warn:contains(Écart)")).isFalse();
        var file = accountant.get("/accounts/sharing/claims/" + LocalDate.now().getYear() + "/file");
        assertThat(file.body()).startsWith("Appel;Appelé le;N°").contains(RETHELOIS);
        assertThat(balance("shared-costs"))
                .as("what was paid, less what was called of it")
                .isEqualTo(
                        number(
                                        """
                                        select sum(net_cents + vat_cents) from costsharing.stage i where stage = 'INVOICED'
                                           and exists (select from costsharing.stage where expense = i.expense and stage = 'PAID')
                                        """)
                                - number("select sum(cents) from costsharing.claim"));
        assertThat(allClaims())
                .isEqualTo(
                        number("select sum(cents) from costsharing.claim")
                                - number("select sum(cents) from costsharing.receipt"));
    }

    @Test
    void aRegularisationIsCalledOnTopOfWhatWasCalledBefore() {
        var code = code();
        var accountant = accountant();
        var path = enter(accountant, code, "1000,00", "200,00");
        var today = LocalDate.now().toString();
        assertThat(post(accountant, path + "/stage", "day", today).mistakes())
                .singleElement()
                .asString()
                .contains("sans la décision du comité");
        post(accountant, path + "/decision", "number", "CP-9", "day", today);
        assertThat(post(accountant, path + "/stage", "day", today).status()).isEqualTo(302);
        assertThat(due(code)).hasSize(7);
        for (var each : calling.due()) {
            calling.call(
                    each.siren(), each.total().getAmountMinorLong(), new PersonId(new UUID(0, 3)));
        }
        assertThat(due(code)).isEmpty();
        assertThat(
                        post(
                                        accountant,
                                        path + "/stage",
                                        "day",
                                        today,
                                        "net",
                                        "900,00",
                                        "vat",
                                        "180,00")
                                .status())
                .isEqualTo(302);
        assertThat(due(code)).as("each gets something back").hasSize(7).allMatch(c -> c < 0);
        assertThat(due(code).stream().mapToLong(each -> each).sum()).isEqualTo(-6_000);
        assertThat(accountant.get(path).text()).contains("Régularisation", "Part exacte");
    }

    @Test
    void aStatementOnPaperShowsTheCalculation() {
        engaged("10,00");
        var first = calling.due().getFirst();
        calling.call(
                first.siren(), first.total().getAmountMinorLong(), new PersonId(new UUID(0, 3)));
        var id =
                jdbc.sql("select id from costsharing.claim order by called_at limit 1")
                        .query(UUID.class)
                        .single();
        var answer = accountant().get(SHARING + "/claims/" + id + "/statement");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-1.7");
    }

    @Test
    void badAmountsAreRefusedWithASentenceAndKept() {
        var accountant = accountant();
        for (var amount : List.of("-1", "99999999999", "0", "douze", "")) {
            var refused =
                    accountant.send(
                            accountant
                                    .get(SHARING + "/expenses")
                                    .form("expenses")
                                    .with("code", "BAD")
                                    .with("procedure", "MAINTENANCE")
                                    .with("supplier", "S")
                                    .with("object", "O")
                                    .with("net", amount)
                                    .with("vat", "0"));
            assertThat(refused.status()).as(amount).isEqualTo(422);
            assertThat(refused.mistakes().getFirst()).contains("montant supérieur à zéro");
            assertThat(refused.valueOf("net")).isEqualTo(amount);
            assertThat(refused.valueOf("supplier")).isEqualTo("S");
        }
        var twice =
                post(
                        accountant,
                        SHARING + "/expenses",
                        "code",
                        "MAINTENANCE",
                        "procedure",
                        "MAINTENANCE",
                        "supplier",
                        "S",
                        "object",
                        "O",
                        "year",
                        "2026",
                        "net",
                        "1",
                        "vat",
                        "0");
        assertThat(twice.mistakes()).singleElement().asString().contains("existe déjà");
    }

    private static String code() {
        return "E-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** An expense of which each partner owes its part. */
    private void engaged(String net) {
        var accountant = accountant();
        var path = enter(accountant, code(), net, "0");
        var today = LocalDate.now().toString();
        post(accountant, path + "/decision", "number", "CP-9", "day", today);
        post(accountant, path + "/stage", "day", today);
    }

    private String enter(Buyer accountant, String code, String net, String vat) {
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
                        "O",
                        "year",
                        "2026",
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

    private List<Long> due(String code) {
        return calling.due().stream()
                .flatMap(each -> each.lines().stream())
                .filter(line -> line.code().equals(code))
                .map(line -> line.amount().getAmountMinorLong())
                .toList();
    }

    private String claim(String siren) {
        var id =
                jdbc.sql(
                                "select id from costsharing.claim where siren = ? order by called_at desc limit 1")
                        .param(siren)
                        .query(UUID.class)
                        .single();
        return SHARING + "/claims/" + id;
    }

    private Buyer accountant() {
        return buyer().enterAs(WholeHouse.ACCOUNTANT);
    }

    private long owed(String siren) {
        return balance("claims:" + siren);
    }

    private long balance(String account) {
        return ledger.balances(List.of(account), ledger.today()).getOrDefault(account, 0L);
    }

    private long allClaims() {
        return ledger.trialBalance(ledger.today()).stream()
                .filter(each -> each.account().family().equals("claims"))
                .mapToLong(each -> each.debits())
                .sum();
    }
}
