package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewBody;
import fr.halle.governance.bodies.NewMember;
import fr.halle.kernel.PersonId;
import fr.halle.testing.Buyer;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What a member finds on one page: their bodies, and their own party's money alone. */
class MembersTests extends SharingTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String MINE = "/council/mine";
    private static final String BENCH = "/council/workbench";
    private static final String THIERACHE = "200041622";

    @Autowired Bodies bodies;
    @Autowired Members members;

    @Test
    void aMemberOfTheCommitteeReadsDecisionsTheirPartysCostsAndWhatComesNext() {
        engaged("400,00");
        call(THIERACHE);
        call(RETHELOIS);
        var page = buyer().enterAs("secretariat@demo.halle.example").get(MINE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("h2").eachText())
                .startsWith(
                        "Ce que nous avons décidé",
                        "Ce que cela nous coûte",
                        "Ce qui vient ensuite");
        assertThat(page.text())
                .contains("Comité de pilotage, pour CC Ardennes Thiérache")
                .contains("Page de publicité", "Hôtel du Département", "À payer")
                .contains("Reste à payer", "se retire");
        var named = page.page().select("h3, #costs ~ * th").text();
        assertThat(named).contains("CC Ardennes Thiérache").doesNotContain("Rethélois");
        assertThat(page.body()).doesNotContain(nameOf(claim(RETHELOIS)) + " ");
        assertThat(page.sql()).isLessThan(25);
    }

    @Test
    void aMemberOfAPartnersOwnCouncilSeesThatPartnerAndNoOther() {
        engaged("200,00");
        call(RETHELOIS);
        call(THIERACHE);
        var member = memberOf(BodyKind.PARTNER_COUNCIL, RETHELOIS + "00017");
        var page = member.get(MINE);
        assertThat(page.page().select(".panel h3").eachText())
                .singleElement()
                .asString()
                .contains("Rethélois");
        assertThat(page.text()).contains("appel n° " + nameOf(claim(RETHELOIS)));
        assertThat(page.text()).doesNotContain("appel n° " + nameOf(claim(THIERACHE)) + " ");
    }

    @Test
    void whoeverSitsNowhereIsToldSo() {
        var page = buyer().enterAs(WholeHouse.SHOPPER).get(MINE);
        assertThat(page.text()).contains("aucune instance").doesNotContain("Reste à payer");
        assertThat(buyer().get(MINE).location()).startsWith("/sign-in");
    }

    @Test
    void theTechnicalCommitteeSeesWhatEachExpenseStillNeeds() {
        var bench = buyer().enterAs("technique@demo.halle.example").get(BENCH);
        assertThat(bench.page().select("tr:has(:contains(BONS)) .tag").eachText())
                .containsExactly("La décision du comité", "L’engagement");
        assertThat(bench.page().select("tr:has(:contains(LIVRAISON)) .tag").eachText())
                .containsExactly("L’avenant", "L’engagement");
        assertThat(bench.page().select("tr:has(small:contains(PUBLICITE)) .tag").eachText())
                .containsExactly("Rien");
        assertThat(bench.has("a[href=/council/costs/simulation]")).isTrue();
        assertThat(buyer().enterAs("secretariat@demo.halle.example").get(BENCH).status())
                .as("is not of the technical committee")
                .isEqualTo(404);
        assertThat(memberOf(BodyKind.TECHNICAL, "99900271000013").get(BENCH).status())
                .isEqualTo(200);
    }

    @Test
    void whatAnybodyReadsHasNoTitleNoContestAndNoClaim() {
        engaged("60,00");
        call(RETHELOIS);
        var claim = claim(RETHELOIS);
        var accountant = accountant();
        var title = "TITRE-" + UUID.randomUUID();
        accountant.send(accountant.get(claim).form("title").with("number", title));
        accountant.send(accountant.get(claim).form("contest").with("reason", "Secret désaccord"));
        for (var path : new String[] {"/council/costs", "/council/costs/simulation"}) {
            assertThat(buyer().get(path).body())
                    .doesNotContain(title, "Secret désaccord", nameOf(claim), "Contesté");
        }
    }

    private void call(String siren) {
        for (var due : calling.due()) {
            if (!due.siren().equals(siren)) continue;
            calling.call(siren, due.total().getAmountMinorLong(), new PersonId(new UUID(0, 7)));
        }
    }

    private String nameOf(String claim) {
        return jdbc.sql(
                        "select year || '-' || lpad(number::text, 3, '0') from costsharing.claim where id = ?")
                .param(UUID.fromString(claim.substring(claim.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    private Buyer memberOf(BodyKind kind, String siret) {
        var email = somebody("Élue d’essai");
        var body =
                bodies.enter(
                                new NewBody(
                                        "essai-" + UUID.randomUUID(),
                                        "Conseil d’essai",
                                        kind,
                                        "Essai",
                                        siret,
                                        "M" + COUNT.incrementAndGet(),
                                        5,
                                        "CGCT",
                                        true),
                                null)
                        .orElseThrow();
        var since = LocalDate.of(2026, 1, 1);
        members.appoint(
                        body,
                        new NewMember(
                                1, "Élue", null, person(email), null, "", null, since, null, null),
                        null)
                .orElseThrow();
        return entered(email);
    }
}
