package fr.halle.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;

/** What the legal pages say is what Halle does. */
class LegalPagesTests extends WholeHalle {

    @Autowired Retention retention;
    @Autowired Cookies cookies;
    @Autowired Audit audit;

    @Test
    void theFootOfEveryPageLeadsToAllOfThemInBothLanguages() {
        var buyer = buyer();
        var links =
                buyer.get("/")
                        .page()
                        .select(".foot a[href~=^/(legal/|withdrawal|terms|moderation)]")
                        .eachAttr("href");
        assertThat(links).hasSizeGreaterThanOrEqualTo(9).contains("/withdrawal", "/legal/privacy");
        for (var link : links) {
            assertThat(buyer.get(link).status()).as(link).isEqualTo(200);
            var english = buyer.get(link + "?lang=en");
            assertThat(english.page().select("html").attr("lang")).isEqualTo("en");
            assertThat(english.page().select("main").text()).as(link).doesNotContain("«", "»");
            buyer.get("/?lang=fr");
        }
    }

    @Test
    void aDemonstrationSaysThatItsPublisherIsInvented() {
        assertThat(buyer().get("/legal/notice").text())
                .contains("Ici, tout est inventé", "Régie des Halles Imaginaires", "Hébergeur")
                .doesNotContain("à compléter");
    }

    /** Whoever adds a column that names a person adds a line to retention.csv. */
    @Test
    void everyTableAboutPeopleIsInTheRetentionTable() {
        var aboutPeople =
                jdbc.sql(
                                """
                                select distinct table_schema || '.' || table_name from information_schema.columns
                                where table_schema not in ('pg_catalog', 'information_schema', 'public')
                                  and (column_name ~ '(^|_)(email|phone|recipient|person_id|by_person|principal_name)$'
                                    or column_name ~ '_by$' and data_type = 'uuid')
                                """)
                        .query(String.class)
                        .list();
        var listed = new TreeSet<String>();
        retention.lines().forEach(line -> listed.addAll(line.tables()));
        assertThat(listed).containsAll(aboutPeople);
        assertThat(
                        jdbc.sql(
                                        """
                                select table_schema || '.' || table_name from information_schema.tables
                                """)
                                .query(String.class)
                                .list())
                .containsAll(listed);
        assertThat(buyer().get("/legal/privacy").page().select("tbody tr"))
                .hasSameSizeAs(retention.lines());
    }

    @Test
    void noCookieIsSetThatThePageDoesNotName() {
        var browser = new Browser(port);
        var stall = stalls.open(2, 5);
        browser.get("/?lang=fr");
        browser.post("/basket/lines", Map.of("offer", stall.offer().toString()));
        var seen = new HashSet<>(browser.cookies().keySet());
        browser.enterAs(WholeHouse.SHOPPER);
        browser.get("/my/orders");
        seen.addAll(browser.cookies().keySet());
        assertThat(cookies.all().stream().map(Cookies.Cookie::name))
                .containsExactlyInAnyOrderElementsOf(seen);
        assertThat(new Browser(port).get("/legal/cookies").body()).contains(seen);
    }

    @Test
    void theAccessibilityStatementCountsAllCriteriaAndClaimsNoMoreThanIsKnown() {
        assertThat(audit.size()).isEqualTo(106);
        for (var state : Audit.State.values()) {
            assertThat(audit.in(state))
                    .allSatisfy(
                            each -> {
                                boolean known = state == Audit.State.C || state == Audit.State.NC;
                                assertThat(each.how().isEmpty())
                                        .as(each.number())
                                        .isEqualTo(!known);
                            });
        }
        var page = buyer().get("/legal/accessibility");
        var status = page.page().select(".lede").text();
        assertThat(page.page().select(".foot").text()).contains(status);
        assertThat(page.text()).contains("Défenseur des droits", audit.percent() + " %");
    }

    @Test
    void theOtherLanguageKeepsThePageAndItsQuestion() {
        var link =
                buyer().get("/moderation/transparency?year=2024&lang=fr")
                        .page()
                        .select("a[hreflang=en]")
                        .attr("href");
        assertThat(link).isEqualTo("/moderation/transparency?year=2024&lang=en");
    }
}
