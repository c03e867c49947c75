package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.LocalDate;
import java.util.List;

/** A new text is written, binds nobody, and stands from its first signature on. */
class DraftTests extends PeopleTest {

    private static final String DRAFT = "/council/agreement/draft";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired Agreements agreements;
    @Autowired Environment environment;

    /** The other tests know one agreement. */
    @AfterEach
    void forgetTheDraft() {
        var source =
                new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.flyway.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password"));
        var owner = JdbcClient.create(source);
        for (var table : List.of("article", "annex", "shared_procedure", "party", "agreement")) {
            owner.sql("alter table governance.%s disable trigger user".formatted(table)).update();
            owner.sql(
                            "delete from governance.%s where %s in (select id from governance.agreement where name like 'Essai%%')"
                                    .formatted(
                                            table, table.equals("agreement") ? "id" : "agreement"))
                    .update();
            owner.sql("alter table governance.%s enable trigger user".formatted(table)).update();
        }
    }

    @Test
    void aDraftTakesOverWhatIsInForceAndBindsNobody() {
        var current = agreements.latest().orElseThrow();
        var administrator = administrator();
        assertThat(head(administrator, "Essai 1", "" + TODAY.plusYears(5), "copy").status())
                .isEqualTo(302);
        var draft = agreements.toSign().orElseThrow();
        assertThat(draft.articles()).hasSameSizeAs(current.articles());
        assertThat(draft.parties()).as("less the one that leaves").hasSize(7);
        assertThat(draft.parties()).allMatch(each -> each.signedOn() == null);
        assertThat(draft.procedures()).allMatch(each -> each.amendment() == 0);
        assertThat(agreements.latest()).contains(current);
        assertThat(draft.isInForce(TODAY)).isFalse();
        assertThat(buyer().get("/council/agreement").text()).doesNotContain("Essai 1");
        assertThat(head(administrator, "Essai 1", "" + TODAY.plusYears(4), "").status())
                .as("the same draft, changed")
                .isEqualTo(302);
        assertThat(agreements.toSign().orElseThrow().terms().endsOn())
                .isEqualTo(TODAY.plusYears(4));
    }

    @Test
    void aTextIsWrittenClauseByClauseAndWhatIsWrongIsSaidAndKept() {
        var administrator = administrator();
        head(administrator, "Essai 2", "" + TODAY.plusYears(5), "");
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
    void fromTheFirstSignatureOnTheTextStandsAndTheLastOneBringsItIntoForce() {
        var current = agreements.latest().orElseThrow();
        var administrator = administrator();
        head(administrator, "Essai 3", "" + TODAY.plusYears(5), "copy");
        var draft = agreements.toSign().orElseThrow();
        var parties = draft.parties();
        assertThat(sign(administrator, parties.getFirst().siren()).status()).isEqualTo(302);
        assertThat(
                        refusal(
                                administrator,
                                "articles",
                                "article-number",
                                "9",
                                "article-title",
                                "x",
                                "article-body",
                                "x"))
                .contains("première signature");
        assertThat(head(administrator, "Essai 4", "" + TODAY.plusYears(2), "").mistakes())
                .singleElement()
                .asString()
                .contains("première signature");
        assertThat(administrator.get(DRAFT).has("form[action^=" + DRAFT + "]")).isFalse();
        for (var change :
                new String[] {
                    "update governance.article set body = 'x' where agreement = '%s'",
                    "delete from governance.party where agreement = '%s'",
                    "insert into governance.annex values ('%s', 5, 'x', 'x')",
                    "update governance.agreement set ends_on = ends_on + 1 where id = '%s'",
                    "insert into governance.party (agreement, siren, name, department) values ('%s', '123456789', 'x', false)"
                }) {
            assertThatThrownBy(() -> jdbc.sql(change.formatted(draft.id())).update())
                    .as(change)
                    .hasMessageContaining("signed");
        }
        assertThat(buyer().get("/council/agreement").text()).contains("une signature sur 7");
        for (var party : parties.subList(1, parties.size() - 1)) sign(administrator, party.siren());
        assertThat(agreements.latest()).as("one is missing").contains(current);
        sign(administrator, parties.getLast().siren());
        assertThat(agreements.latest().orElseThrow().name()).isEqualTo("Essai 3");
        assertThat(agreements.all()).as("what was decided before stays covered").contains(current);
        assertThat(buyer().get("/council/costs").text()).contains("Décision CP-D01", "article 4");
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
                        "" + TODAY,
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

    private Answer head(Buyer administrator, String name, String ends, String copy) {
        return post(
                administrator,
                DRAFT,
                "name",
                name,
                "ends",
                ends,
                "notice",
                "2",
                "reminder",
                "6",
                "reading",
                "LATER_DECISIONS",
                "copy",
                copy);
    }

    private Answer sign(Buyer administrator, String siren) {
        return post(
                administrator,
                "/council/agreement/acts/signature",
                "party",
                siren,
                "day",
                "" + TODAY);
    }

    private String refusal(Buyer administrator, String clause, String... fields) {
        var answer = post(administrator, DRAFT + "/" + clause, fields);
        assertThat(answer.status()).isEqualTo(422);
        return String.join(" ", answer.mistakes());
    }

    private Buyer administrator() {
        return buyer().enterAs(WholeHouse.ADMINISTRATOR);
    }
}
