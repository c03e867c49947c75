package fr.halle.governance.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Sitting;
import fr.halle.governance.files.Paper;
import fr.halle.kernel.PersonId;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.util.UUID;

/** Members are called with the agenda, the reports and the annexes. CGCT L2121-12 and L2121-13. */
@WholeHouse
class ConvocationLetterTests {

    private static final String LONG = "Cent boutiques sont aidées. ".repeat(700).strip();

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired Annexes annexes;
    @Autowired Convocations convocations;
    @Autowired JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@people.example";
    private UUID session;
    private UUID first;

    @BeforeEach
    void call() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, null, email);
        session = sitting.planned(body, Days.today().plusDays(20));
        first = sessions.put(session, "L’aide", LONG + "\n\nElle <coûte>.", false).orElseThrow();
        sessions.put(session, "Questions diverses", "", false);
        assertThat(annexed("devis.pdf")).isTrue();
        assertThat(convocations.send(session, Instant.now(), true, null)).isNull();
    }

    @Test
    void carriesEachReportWholeAndALinkToEachAnnex() {
        var plain = written("plain");
        assertThat(plain).contains("1 L’aide\n2 Questions diverses", LONG, "Elle <coûte>.");
        assertThat(plain).contains("Point 1 : L’aide".replace(" :", "\u00a0:"), "devis.pdf (2");
        assertThat(plain).contains("/council/sessions/" + session + "/annexes/" + annex());
        var html = html();
        assertThat(html.select("h2").eachText())
                .as("an item without report has its line alone")
                .hasSize(2)
                .last()
                .asString()
                .endsWith("L’aide");
        assertThat(html.select("p").eachText()).contains(LONG, "Elle <coûte>.");
        assertThat(html.select("a[href$=/annexes/" + annex() + "]").text())
                .contains("devis.pdf", "2", "ko");
    }

    @Test
    void whatMembersWereSentNoLongerChanges() {
        assertThat(annexed("trop-tard.pdf")).isFalse();
        assertThat(annexes.remove(session, annex())).isFalse();
        for (var sql :
                new String[] {
                    "update governance.item set report = 'autre' where id = ?",
                    "update governance.item_annex set content = 'autre' where item = ?",
                    "insert into governance.item_annex (item, name, media_type, content)"
                            + " values (?, 'x', 'application/pdf', 'x')"
                })
            assertThatThrownBy(() -> jdbc.sql(sql).param(first).update())
                    .as(sql)
                    .hasMessageContaining("called on this agenda");
    }

    private boolean annexed(String name) {
        var paper = new Paper(name, "application/pdf", new byte[1500]);
        return annexes.add(session, first, paper, new PersonId(new UUID(0, 0)));
    }

    private UUID annex() {
        return annexes.in(session).get(first).getFirst().id();
    }

    private Document html() {
        return Jsoup.parse(written("html"));
    }

    private String written(String as) {
        return jdbc.sql("select " + as + " from mail.letter where recipient = ?")
                .param(email)
                .query(String.class)
                .single();
    }
}
