package fr.halle.governance.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The secretary arranges what members are called to. */
class AgendaTests extends PeopleTest {

    private static final byte[] PDF = "%PDF-1.7 un devis".getBytes(StandardCharsets.UTF_8);

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;

    private final String secretaryEmail = UUID.randomUUID() + "@people.example";
    private final String memberEmail = UUID.randomUUID() + "@people.example";
    private UUID session;
    private Buyer secretary;

    @BeforeEach
    void plan() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, Office.SECRETARY, secretaryEmail);
        sitting.seat(body, 2, null, memberEmail);
        session = sitting.planned(body, Days.today().plusDays(20));
        for (var title : List.of("Premier", "Deuxième", "Troisième"))
            sessions.put(session, title, "", false);
        secretary = entered(secretaryEmail);
    }

    @Test
    void itemsMoveAndGoUntilMembersAreCalled() {
        assertThat(place(3, true).status()).isEqualTo(302);
        assertThat(titles()).containsExactly("Premier", "Troisième", "Deuxième");
        place(1, false);
        assertThat(titles()).containsExactly("Troisième", "Premier", "Deuxième");
        place(1, true);
        assertThat(titles()).as("first already").first().isEqualTo("Troisième");
        assertThat(post(secretary, item(2) + "/removal").status()).isEqualTo(302);
        assertThat(titles()).containsExactly("Troisième", "Deuxième");
        assertThat(sessions.items(session)).extracting(Item::position).containsExactly(1, 2);
        convoke();
        place(2, true);
        assertThat(titles()).containsExactly("Troisième", "Deuxième");
        assertThat(post(secretary, item(2) + "/removal").mistakes())
                .singleElement()
                .asString()
                .contains("ne change plus");
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from governance.item where session = ?")
                                        .param(session)
                                        .update())
                .hasMessageContaining("called on this agenda");
    }

    @Test
    void anAnnexGoesOutWithTheConvocationAndMembersAloneReadIt() {
        var annexes = item(1) + "/annexes";
        assertThat(annexed(annexes, "lisez-moi.txt", "bonjour").mistakes())
                .singleElement()
                .asString()
                .contains("PDF");
        assertThat(secretary.upload(annexes, "", "devis.pdf", PDF).status()).isEqualTo(302);
        var page = secretary.get(path());
        assertThat(page.text()).contains("devis.pdf");
        var link = page.page().select(".annexes a").attr("href");
        assertThat(secretary.get(link).text()).contains("un devis");
        var member = entered(memberEmail);
        assertThat(member.get(link).status()).as("before the convocation").isEqualTo(404);
        convoke();
        assertThat(member.get(link).status()).isEqualTo(200);
        assertThat(buyer().get(link).status()).isEqualTo(302);
        assertThat(buyer().enterAs(WholeHouse.SHOPPER).get(link).status()).isEqualTo(404);
        assertThat(buyer().get(path()).text()).doesNotContain("devis.pdf");
        assertThat(post(secretary, link + "/removal").mistakes()).hasSize(1);
        assertThat(secretary.upload(annexes, "", "trop-tard.pdf", PDF).mistakes()).hasSize(1);
    }

    private Answer annexed(String path, String name, String text) {
        return secretary.upload(path, "", name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer place(int position, boolean up) {
        return post(secretary, item(position) + "/place", "up", String.valueOf(up));
    }

    private void convoke() {
        assertThat(convocations.send(session, Instant.now(), false, null)).isNull();
    }

    private String path() {
        return "/council/sessions/" + session;
    }

    private String item(int position) {
        return path() + "/items/" + sessions.items(session).get(position - 1).id();
    }

    private List<String> titles() {
        return sessions.items(session).stream().map(Item::title).toList();
    }
}
