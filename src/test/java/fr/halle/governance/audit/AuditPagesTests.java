package fr.halle.governance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.acts.Published;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.UUID;

/** What an audit found, and how each finding comes to its decision. */
class AuditPagesTests extends PeopleTest {

    private static final String AUDIT = "/council/audit";
    private static final String FINDINGS = AUDIT + "/findings/";

    @Autowired Audits audits;
    @Autowired Published published;

    @Test
    void anybodyReadsTheFindingsByKindAndHowManyAreFollowed() {
        var page = buyer().get(AUDIT + "?audit=" + demonstration());
        assertThat(page.text())
                .contains("Cabinet Loupe et Compas", "3 sur 4 suivis d’une décision")
                .contains("Points faibles (2)", "Recommandations (2)", "délibération CP-");
        assertThat(page.sql()).isLessThanOrEqualTo(3);
        var weak = page.page().select(".tabs a:contains(faibles)").attr("href");
        assertThat(buyer().get(weak).page().select(".row h4").eachText())
                .containsExactly(
                        "Les petites boutiques peinent à se mettre en ligne seules",
                        "Peu d’habitants savent que la plateforme existe");
        var open = page.page().select(".chip:contains(décider)").attr("href");
        assertThat(buyer().get(open).page().select(".row h4")).hasSize(1);
        assertThat(buyer().get(AUDIT + "?kind=none&state=of-them&audit=x").status()).isEqualTo(200);
    }

    @Test
    void whatIsWellAsksForNoDecisionAndCountsForNone() {
        var audit = audit();
        var well =
                audits.find(audit, FindingKind.STRENGTH, "C’est clair.", "", WholeHouse.SOMEBODY);
        audits.find(audit, FindingKind.WEAKNESS, "C’est lent.", "", WholeHouse.SOMEBODY);
        assertThat(buyer().get(AUDIT + "?audit=" + audit).text())
                .contains("0 sur 1 suivi d’une décision", "Pris en note");
        assertThat(buyer().get(FINDINGS + well).text()).contains("il n’appelle pas de décision");
    }

    @Test
    void aFindingIsAnsweredByAPublishedDeliberationAndSaysWhoAndWhen() {
        var finding = weakness();
        var act = published.latest().getFirst();
        var secretary = entered("secretariat@demo.halle.example");
        assertThat(decide(secretary, finding, "deliberation", UUID.randomUUID().toString()))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(422));
        assertThat(decide(secretary, finding, "deliberation", act.id().toString()).status())
                .isEqualTo(302);
        var page = buyer().get(FINDINGS + finding);
        assertThat(page.text())
                .contains("Suivi d’une délibération", act.number(), "Inscrit par Fabien Tilleul");
        assertThat(page.has("a[href=/council/deliberations/" + act.id() + "]")).isTrue();
    }

    @Test
    void aFindingIsDeclinedWithItsReasonAndMayBeDecidedAnewLater() {
        var finding = weakness();
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var mute = decide(administrator, finding);
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.mistakes()).singleElement().asString().contains("l’une ou l’autre");
        var act = published.latest().getFirst().id().toString();
        var both = decide(administrator, finding, "deliberation", act, "reason", "Trop cher.");
        assertThat(both.mistakes()).hasSize(1);
        assertThat(both.page().select("#reason").text()).isEqualTo("Trop cher.");
        decide(administrator, finding, "reason", "Trop cher cette année.");
        assertThat(buyer().get(FINDINGS + finding).text()).contains("Écarté avec sa raison");
        decide(administrator, finding, "deliberation", act);
        assertThat(buyer().get(FINDINGS + finding).text())
                .contains("Suivi d’une délibération", "Trop cher cette année.");
    }

    @Test
    void aFindingIsCorrectedUntilItIsDecidedAndWhatItSaidStays() {
        var finding = weakness();
        var before = buyer().get(FINDINGS + finding).page().select("h1").text();
        var secretary = entered("secretariat@demo.halle.example");
        var link = secretary.get(FINDINGS + finding).page().select("a[href$=/correction]");
        var form = secretary.get(link.attr("href")).form("/correction");
        assertThat(secretary.send(form.with("sentence", "")).mistakes()).hasSize(1);
        var right = form.with("sentence", "C’est <long>.").with("kind", "RECOMMENDATION");
        assertThat(secretary.send(right).location()).isEqualTo(FINDINGS + finding);
        var page = buyer().get(FINDINGS + finding);
        assertThat(page.page().select("h1").text()).isEqualTo("C’est <long>.");
        assertThat(page.page().select("s").text())
                .as("its kind too")
                .isEqualTo("Point faible " + before);
        assertThat(page.text()).contains("correction faite par Fabien Tilleul", "Recommandation");
        assertThat(page.has("a[href$=/correction]")).isFalse();
        decide(secretary, finding, "reason", "Non.");
        var late = secretary.send(right.with("sentence", "Trop tard."));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.mistakes()).singleElement().asString().contains("ne se corrige plus");
        assertThat(late.valueOf("sentence")).isEqualTo("Trop tard.");
        assertThat(secretary.get(FINDINGS + finding).has("a[href$=/correction]")).isFalse();
        assertThat(buyer().get(FINDINGS + finding).text()).doesNotContain("Trop tard.");
    }

    @Test
    void whoeverDoesNotWriteForTheCommitteeEntersNothing() {
        var finding = weakness();
        var shopper = entered(somebody("Personne"));
        assertThat(decide(shopper, finding, "reason", "Non.").status()).isEqualTo(404);
        assertThat(shopper.get(AUDIT + "/new").status()).isEqualTo(404);
        assertThat(buyer().get(FINDINGS + finding).has("form[action$=/decision]")).isFalse();
        assertThat(entered("presidence@demo.halle.example").get(AUDIT + "/new").status())
                .as("the secretary writes, not the president")
                .isEqualTo(404);
    }

    @Test
    void theSecretaryEntersAnAuditAndItsFindingsOneByOne() {
        var secretary = entered("secretariat@demo.halle.example");
        var tomorrow = Days.today().plusDays(2).toString();
        var wrong = post(secretary, AUDIT, "title", "Accessibilité", "day", tomorrow);
        assertThat(wrong.mistakes()).hasSize(3);
        assertThat(wrong.valueOf("title")).isEqualTo("Accessibilité");
        var day = LocalDate.of(2019, 1, 2).toString();
        var entered =
                post(
                        secretary,
                        AUDIT,
                        "title",
                        "Accessibilité",
                        "auditor",
                        "Nous",
                        "day",
                        day,
                        "scope",
                        "Dix pages.");
        assertThat(entered.location()).endsWith("/findings/new");
        var form = secretary.get(entered.location()).form("/findings");
        assertThat(secretary.send(form).mistakes()).hasSize(2);
        var found =
                secretary.send(form.with("kind", "CONFORMITY").with("sentence", "Tout se lit."));
        assertThat(secretary.follow(found).text()).contains("Conformités (1)", "Tout se lit.");
    }

    private Answer decide(Buyer by, UUID finding, String... fields) {
        return post(by, FINDINGS + finding + "/decision", fields);
    }

    private UUID weakness() {
        return audits.find(audit(), FindingKind.WEAKNESS, "C’est lent.", "", WholeHouse.SOMEBODY);
    }

    /** Of another year, so that the demonstration's own stays the last one. */
    private UUID audit() {
        var audit =
                new Audit(
                        new UUID(0, 0),
                        "Audit d’essai",
                        "Cabinet d’essai",
                        LocalDate.of(2020, 1, 2),
                        "Rien.",
                        false);
        return audits.enter(audit, WholeHouse.SOMEBODY);
    }

    private UUID demonstration() {
        return audits.all().stream().filter(Audit::demonstration).findFirst().orElseThrow().id();
    }
}
