package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.AtOnce;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What is called from each party: once, to the cent, and as the ledger says. */
class CallingTests extends SharingTest {

    @Test
    void everyPartIsCalledOnceAndTheLedgerSaysTheSame() throws Exception {
        engaged("2000,00");
        long owed = owed(RETHELOIS);
        var due =
                calling.due().stream()
                        .filter(d -> d.siren().equals(RETHELOIS))
                        .findFirst()
                        .orElseThrow();
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
                        accountant
                                .get(claim)
                                .form("title")
                                .with("number", "T-" + UUID.randomUUID()));
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
        var file = accountant.get("/accounts/sharing/claims/" + Days.today().getYear() + "/file");
        assertThat(file.body()).startsWith("Appel;Appelé le;N°").contains(RETHELOIS);
        assertThat(balance("shared-costs"))
                .as("what was paid, less what was called of it")
                .isEqualTo(
                        number(
                                        """
                                        select sum(net_cents + vat_cents) from costsharing.standing_stage i where stage = 'INVOICED'
                                           and exists (select from costsharing.standing_stage where expense = i.expense and stage = 'PAID')
                                        """)
                                - number(
                                        "select sum(cents) from costsharing.claim c where not exists (select from costsharing.annulment where claim = c.id)"));
        assertThat(allClaims())
                .isEqualTo(
                        number(
                                        "select sum(cents) from costsharing.claim c where not exists (select from costsharing.annulment where claim = c.id)")
                                - number("select sum(cents) from costsharing.standing_receipt"));
    }

    @Test
    void aRegularisationIsCalledOnTopOfWhatWasCalledBefore() {
        var code = code();
        var accountant = accountant();
        var path = enter(accountant, code, "1000,00", "200,00");
        var today = Days.today().toString();
        assertThat(post(accountant, path + "/stage", "stage", "ENGAGED", "day", today).mistakes())
                .singleElement()
                .asString()
                .contains("sans la décision du comité");
        post(accountant, path + "/decision", "number", "CP-9", "decided", today);
        var yesterday = Days.today().minusDays(1).toString();
        assertThat(
                        post(accountant, path + "/stage", "stage", "ENGAGED", "day", yesterday)
                                .mistakes())
                .singleElement()
                .asString()
                .contains("rien n’est engagé avant");
        var engaging = accountant.get(path).form("stage").with("day", today);
        assertThat(accountant.send(engaging).status()).isEqualTo(302);
        assertThat(
                        accountant
                                .send(engaging.with("net", "1000,00").with("vat", "200,00"))
                                .mistakes())
                .as("pressed twice, it is not the invoice")
                .singleElement()
                .asString()
                .contains("vient d’être enregistrée");
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
                                        "stage",
                                        "INVOICED",
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
        assertThat(answer.body()).startsWith("%PDF-");
    }
}
