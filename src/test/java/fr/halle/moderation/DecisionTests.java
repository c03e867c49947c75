package fr.halle.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Decisions, their reasons, what they do, and who looks again (2022/2065, art. 16, 17 and 20). */
class DecisionTests extends ModerationTest {

    @Test
    void aProductThatIsWithdrawnIsNoLongerSeenOrSoldAndBothAreToldWhy() {
        var buyer = buyer();
        buyer.put(stall.offer(), "1");
        var report = report(productPath(), "MISLEADING");
        assertThat(decide(moderator, report, "WITHDRAWN").status()).isEqualTo(302);
        assertThat(buyer.get(productPath()).status()).isEqualTo(404);
        assertThat(buyer.get(shopPath()).text()).doesNotContain(stall.goods());
        assertThat(buyer.get("/basket").text()).contains("N’est plus vendu");
        stalls.recount(stall.offers().getFirst(), 50);
        assertThat(buyer.get(productPath()).status()).as("after an import").isEqualTo(404);
        assertThat(subjectsTo(reporter)).hasSize(2);
        assertThat(subjectsTo(stall.merchant())).hasSize(1);
        var author = buyer.get(statementOf(stall.merchant()));
        assertThat(author.text())
                .contains(
                        "Contenu retiré",
                        "Conditions des marchands, point 4",
                        "Aucun moyen automatisé",
                        "Sur signalement",
                        "La page dit le contraire")
                .doesNotContain("Zoé", reporter);
    }

    @Test
    void anAuthorOfWhomNothingIsAskedIsLeftInPeace() {
        var report = report(productPath(), "OTHER");
        decide(moderator, report, "NOTHING");
        assertThat(subjectsTo(stall.merchant())).isEmpty();
        assertThat(buyer().get(productPath()).status()).isEqualTo(200);
        assertThat(buyer().get(statementOf(reporter)).has("form[action$=appeal]")).isTrue();
    }

    @Test
    void aShopThatIsSuspendedTakesItsGoodsAlongAndKeepsItsOrders() {
        var buyer = buyer();
        buyer.put(stall.offer(), "1");
        var placed = buyer.send(buyer.checkout("on-collection", "fidele@example.org"));
        var report = report(productPath(), "COUNTERFEIT");
        decide(moderator, report, "SUSPENDED");
        assertThat(buyer.get(shopPath()).status()).isEqualTo(404);
        assertThat(buyer.get("/shops").text()).doesNotContain(stall.name());
        assertThat(buyer.get(productPath()).status()).isEqualTo(404);
        assertThat(buyer.get(placed.location()).text()).contains(stall.name());
        assertThat(signedIn(stall.merchant()).get("/counter/" + stall.slug()).status())
                .isEqualTo(200);
        appeal(statementOf(stall.merchant()), "C’est ma marque.");
        answer(report, "NOTHING");
        assertThat(buyer.get(shopPath()).status()).isEqualTo(200);
        assertThat(buyer.get(productPath()).status()).isEqualTo(200);
    }

    @Test
    void somebodyElseLooksAgainAndNeverTheSamePerson() {
        var report = report(productPath(), "MISLEADING");
        decide(moderator, report, "WITHDRAWN");
        var statement = statementOf(stall.merchant());
        assertThat(appeal(statement, "").status()).isEqualTo(422);
        assertThat(appeal(statement, "L’étiquette a changé.").status()).isEqualTo(302);
        var mine = moderator.get("/moderation/reports/" + report);
        assertThat(mine.has("form[action$=decision]")).isFalse();
        assertThat(mine.text()).contains("une autre personne examine");
        assertThat(otherModerator.get("/moderation").text()).contains("Nouvel examen");
        var form =
                otherModerator
                        .get("/moderation/reports/" + report)
                        .form("/decision")
                        .with("outcome", "NOTHING")
                        .with("facts", "L’étiquette dit vrai.");
        assertThat(moderator.send(form.with("_csrf", moderator.token())).status()).isEqualTo(422);
        assertThat(buyer().get(productPath()).status()).as("still withdrawn").isEqualTo(404);
        assertThat(otherModerator.send(form).status()).isEqualTo(302);
        assertThat(buyer().get(productPath()).status()).isEqualTo(200);
        assertThat(subjectsTo(stall.merchant())).hasSize(3);
        assertThat(subjectsTo(reporter)).hasSize(3);
        assertThat(buyer().get(statement).has("form[action$=appeal]")).as("once").isFalse();
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into moderation.appeal_decision
                                                select a.id, a.first_decider, 'NOTHING', 'x', a.first_decider, now() from moderation.appeal a
                                                join moderation.decision d on d.id = a.decision_id where d.report_id = ?
                                                """)
                                        .param(report)
                                        .update())
                .as("the database itself")
                .hasMessageContaining("check");
    }

    @Test
    void anAppealIsTakenForSixMonths() {
        var report = report(productPath(), "OTHER");
        decide(moderator, report, "CORRECTION");
        assertThat(buyer().get(productPath()).status()).isEqualTo(200);
        var statement = statementOf(stall.merchant());
        age(report, "5 months");
        assertThat(buyer().get(statement).has("form[action$=appeal]")).isTrue();
        age(report, "2 months");
        assertThat(buyer().get(statement).has("form[action$=appeal]")).isFalse();
    }

    @Test
    void aDecisionIsTakenOnceAndOnlyWithItsGrounds() {
        var report = report(productPath(), "OTHER");
        var form = moderator.get("/moderation/reports/" + report).form("/decision");
        assertThat(moderator.send(form).mistakes()).hasSize(2);
        assertThat(moderator.send(form.with("outcome", "WITHDRAWN")).mistakes()).hasSize(3);
        assertThat(decide(moderator, report, "CORRECTION").status()).isEqualTo(302);
        var late =
                otherModerator.send(
                        form.with("_csrf", otherModerator.token())
                                .with("outcome", "NOTHING")
                                .with("facts", "Rien à dire."));
        assertThat(late.text()).contains("Quelqu’un d’autre vient de décider");
        for (var change :
                new String[] {
                    "update moderation.decision set facts = 'x'", "delete from moderation.decision"
                }) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .hasMessageContaining("written once");
        }
    }

    @Test
    void aLinkThatWasMadeUpOpensNothing() {
        assertThat(buyer().get("/decisions/AUTHOR_" + stall.shop().value() + ".x").status())
                .isEqualTo(404);
    }

    @Test
    void everybodyMayReadTheFigures() {
        decide(moderator, report(productPath(), "DANGEROUS"), "WITHDRAWN");
        var page = buyer().get("/moderation/transparency");
        assertThat(page.text()).contains("Produit dangereux", "décidé");
        assertThat(page.sql()).isLessThanOrEqualTo(4);
        assertThat(buyer().get("/moderation/transparency?year=2021").text())
                .contains("Rien n’a été signalé");
        assertThat(moderator.get("/moderation").sql()).isLessThanOrEqualTo(8);
    }

    private void answer(java.util.UUID report, String outcome) {
        var form = otherModerator.get("/moderation/reports/" + report).form("/decision");
        assertThat(
                        otherModerator
                                .send(form.with("outcome", outcome).with("facts", "Vu de nouveau."))
                                .status())
                .isEqualTo(302);
    }

    private void age(java.util.UUID report, String by) {
        owner(
                "alter table moderation.decision disable trigger written_once",
                "update moderation.decision set decided_at = decided_at - interval '"
                        + by
                        + "' where report_id = '"
                        + report
                        + "'",
                "alter table moderation.decision enable trigger written_once");
    }
}
