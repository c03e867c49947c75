package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A new text is written clause by clause, and binds nobody. */
class DraftTests extends DraftTest {

    @Test
    void aDraftTakesOverWhatIsInForceAndBindsNobody() {
        var current = agreements.latest().orElseThrow();
        var administrator = administrator();
        assertThat(head(administrator, "Essai 1", "" + today.plusYears(5), "copy").status())
                .isEqualTo(302);
        var draft = agreements.toSign().orElseThrow();
        assertThat(draft.articles()).hasSameSizeAs(current.articles());
        assertThat(draft.parties()).as("less the one that leaves").hasSize(7);
        assertThat(draft.parties()).allMatch(each -> each.signedOn() == null);
        assertThat(draft.procedures()).allMatch(each -> each.amendment() == 0);
        assertThat(agreements.latest()).contains(current);
        assertThat(draft.isInForce(today)).isFalse();
        assertThat(buyer().get("/council/agreement").text()).doesNotContain("Essai 1");
        assertThat(head(administrator, "Essai 1", "" + today.plusYears(4), "").status())
                .as("the same draft, changed")
                .isEqualTo(302);
        assertThat(agreements.toSign().orElseThrow().terms().endsOn())
                .isEqualTo(today.plusYears(4));
    }

    @Test
    void aTextIsWrittenClauseByClauseAndWhatIsWrongIsSaidAndKept() {
        var administrator = administrator();
        head(administrator, "Essai 2", "" + today.plusYears(5), "");
        var article =
                post(
                        administrator,
                        DRAFT + "/articles",
                        "article-number",
                        "1",
                        "article-title",
                        "Objet",
                        "article-body",
                        "Partager.\n\nDurablement.");
        assertThat(article.location()).startsWith(DRAFT);
        var wrong =
                post(
                        administrator,
                        DRAFT + "/articles",
                        "article-number",
                        "0",
                        "article-title",
                        "Objet",
                        "article-body",
                        "");
        assertThat(wrong.mistakes()).hasSize(2);
        assertThat(wrong.valueOf("article-title")).isEqualTo("Objet");
        assertThat(
                        refusal(
                                administrator,
                                "procedures",
                                "procedure-code",
                                "AIDE",
                                "procedure-name",
                                "Aide",
                                "procedure-article",
                                "7"))
                .contains("article de ce texte");
        post(
                administrator,
                DRAFT + "/procedures",
                "procedure-code",
                "AIDE",
                "procedure-name",
                "Aide",
                "procedure-article",
                "1");
        assertThat(refusal(administrator, "articles/removal", "key", "1")).contains("renvoient");
        post(
                administrator,
                DRAFT + "/annexes",
                "annex-number",
                "1",
                "annex-title",
                "Calendrier",
                "annex-body",
                "Deux réunions par an.");
        assertThat(
                        refusal(
                                administrator,
                                "department",
                                "department-siren",
                                "123456789",
                                "department-name",
                                "Département"))
                .contains("SIREN");
        assertThat(refusal(administrator, "parties", "partner", "999999999"))
                .contains("intercommunalité du territoire");
        assertThat(sign(administrator, "200041622").mistakes()).isNotEmpty();
        post(
                administrator,
                DRAFT + "/department",
                "department-siren",
                "999080005",
                "department-name",
                "Département d’essai");
        post(administrator, DRAFT + "/parties", "partner", "200041622");
        var draft = agreements.toSign().orElseThrow();
        assertThat(draft.articles().getFirst().body()).isEqualTo("Partager.\n\nDurablement.");
        assertThat(administrator.get(DRAFT).text()).contains("Annexe 1", "Deux réunions par an.");
    }

    @Test
    void theFirstFieldsOfATextAreCheckedToo() {
        var wrong =
                post(
                        administrator(),
                        DRAFT,
                        "name",
                        "",
                        "ends",
                        "" + today,
                        "notice",
                        "-1",
                        "reminder",
                        "999",
                        "reading",
                        "x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes()).hasSize(5);
        assertThat(wrong.valueOf("reminder")).isEqualTo("999");
    }
}
