package fr.halle.governance.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Deciding;
import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.pdf.PdfStandards;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A closed session: its list is online at once, its minutes once adopted, signed, published. */
class MinutesTests extends PeopleTest {

    @Autowired Sitting sitting;
    @Autowired Deciding deciding;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired RoomBook book;
    @Autowired MinutesController controller;

    private UUID session;
    private Buyer secretary;
    private Buyer president;

    @BeforeEach
    void meet() {
        var body = sitting.body("epci-council");
        var emails =
                new String[] {
                    UUID.randomUUID() + "@people.example", UUID.randomUUID() + "@people.example"
                };
        sitting.seat(body, 1, Office.PRESIDENT, emails[0]);
        sitting.seat(body, 2, Office.SECRETARY, emails[1]);
        sitting.seat(body, 3, 4, null);
        president = entered(emails[0]);
        secretary = entered(emails[1]);
        session = sitting.open(body);
        for (var line : new String[] {"1", "2", "3", "4>3"})
            assertThat(book.note(session, line, LocalTime.of(18, 30), null)).isNull();
        deciding.byHands(sitting.item(session));
        assertThat(book.note(session, "3-", LocalTime.of(19, 5), null)).isNull();
    }

    @Test
    void theListIsOnlineAsSoonAsTheSessionIsClosed() {
        assertThat(buyer().get(path() + "/list").status()).isEqualTo(404);
        close();
        var list = buyer().get(path() + "/list");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text()).contains("Un point à l’ordre du jour", "Adopté", "dans la semaine");
        assertThat(buyer().get(path()).has("a[href$=/list]")).isTrue();
    }

    @Test
    void minutesAreWrittenAdoptedSignedByBothAndPublished() throws Exception {
        assertThat(secretary.get(path() + "/minutes").status()).as("not over").isEqualTo(404);
        close();
        assertThat(buyer().get(path() + "/minutes").status()).isEqualTo(404);
        var item = sitting.item(session);
        var words = "Membre 3 demande ce que coûte la page.";
        post(secretary, path() + "/minutes/words", "words-" + item, words);
        var draft = president.get(path() + "/minutes");
        assertThat(draft.text())
                .contains(
                        "Projet",
                        words,
                        "Membre 4 a donné pouvoir à Membre 3",
                        "Membre 3 quitte la séance",
                        "Le quorum est atteint : 3 comptés sur 4",
                        "par 4 voix pour",
                        "Rapport : Un rapport.");
        assertThat(adopt(Days.today().plusDays(1)).mistakes()).hasSize(1);
        assertThat(adopt(Days.today().minusDays(2)).mistakes()).hasSize(1);
        assertThat(adopt(Days.today()).status()).isEqualTo(302);
        assertThat(post(secretary, path() + "/minutes/words", "words-" + item, "x").mistakes())
                .singleElement()
                .asString()
                .contains("ne change plus");
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update governance.discussion set words = 'x' where item = ?")
                                        .param(item)
                                        .update())
                .hasMessageContaining("adopted");
        assertThat(post(secretary, path() + "/minutes/publication").mistakes())
                .singleElement()
                .asString()
                .contains("les deux signatures");
        assertThat(sign(secretary, Office.PRESIDENT).status()).as("not theirs").isEqualTo(404);
        sign(president, Office.PRESIDENT);
        sign(secretary, Office.SECRETARY);
        assertThat(post(secretary, path() + "/minutes/publication").status()).isEqualTo(302);
        assertThat(buyer().get(path() + "/minutes").text()).contains("Publié", words);
        PdfStandards.assertKeptAndReadAloud(controller.sheet(session, null).getBody());
    }

    @Test
    void aSignedActIsCorrectedByAnotherOneThatTheBodyVotesOn() {
        var act = actOf(sitting.item(session));
        var correction = "/council/deliberations/" + act + "/correction";
        var body = sessions.byId(session).orElseThrow().body();
        var next = sitting.planned(bodies.byId(body), Days.today());
        assertThat(post(secretary, correction, "session", next.toString()).mistakes())
                .singleElement()
                .asString()
                .contains("n’est pas signé");
        deciding.published(act);
        assertThat(
                        secretary
                                .send(
                                        secretary
                                                .get("/council/deliberations/" + act)
                                                .form("/correction"))
                                .status())
                .isEqualTo(302);
        close();
        var item = sessions.items(next).getFirst();
        assertThat(item.title()).startsWith("Rectification de la délibération");
        var other = deciding.adopted(next, item.id());
        deciding.published(other);
        assertThat(buyer().get("/council/deliberations/" + act).text())
                .contains("Cet acte est rectifié par la délibération");
        assertThat(buyer().get("/council/deliberations/" + other).text()).contains("Elle rectifie");
    }

    @Autowired fr.halle.governance.bodies.Bodies bodies;

    private UUID actOf(UUID item) {
        return jdbc.sql(
                        "select d.id from governance.deliberation d join governance.vote v on v.id = d.vote where v.item = ?")
                .param(item)
                .query(UUID.class)
                .single();
    }

    private void close() {
        assertThat(doors.close(session, Instant.now(), null)).isNull();
    }

    private Answer adopt(LocalDate on) {
        return post(secretary, path() + "/minutes/adoption", "adopted-on", on.toString());
    }

    private Answer sign(Buyer person, Office office) {
        var name = office == Office.PRESIDENT ? "Membre 1" : "Membre 2";
        return post(person, path() + "/minutes/signatures/" + office, "name", name);
    }

    private String path() {
        return "/council/sessions/" + session;
    }
}
