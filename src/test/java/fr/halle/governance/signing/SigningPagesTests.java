package fr.halle.governance.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.acts.Wording;
import fr.halle.governance.ballots.Ground;
import fr.halle.governance.ballots.Method;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.votes.Choice;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whoever presided or kept the minutes reads the draft and signs it, as themselves. */
@WholeHouse
class SigningPagesTests {

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired Members members;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired Deliberations deliberations;
    @Autowired JdbcClient jdbc;

    private final LocalDate today = CivilTime.local(Clock.systemUTC().instant()).toLocalDate();
    private final String chair = UUID.randomUUID() + "@people.example";
    private final String clerk = UUID.randomUUID() + "@people.example";
    private Body body;
    private String act;

    /** Neither the president nor the secretary by office is there; a roll call is taken. */
    @BeforeEach
    void decide() {
        body = sitting.body("epci-council");
        sitting.seat(body, 1, 4, null);
        sitting.seat(body, 5, null, chair);
        sitting.seat(body, 6, null, clerk);
        var session = sitting.open(body);
        for (var line : List.of("3", "4", "5", "6", "5*", "6+"))
            assertThat(book.note(session, line, LocalTime.of(18, 30), null)).isNull();
        var choices = Map.of(3, Choice.FOR, 4, Choice.AGAINST, 5, Choice.FOR, 6, Choice.FOR);
        var poll =
                new Poll(
                        Method.ROLL_CALL,
                        LocalTime.of(19, 0),
                        Set.of(),
                        choices,
                        Map.of(),
                        List.of(),
                        Ground.text("Règlement intérieur, art. 12"));
        assertThat(votes.take(sitting.item(session), poll, null)).isNull();
        var id = deliberations.draft(sitting.item(session), null).orElseThrow();
        var words =
                new Wording("Un objet", "7.10", "finances locales/divers", "", "", "Oui.", "", "");
        assertThat(deliberations.write(id, words)).isNull();
        act = "/council/deliberations/" + id;
    }

    @Test
    void thoseOfTheSessionReadTheDraftAndSignIt() {
        assertThat(new Browser(port).get(act).statusCode()).isEqualTo(404);
        var five = new Browser(port).enterAs(chair);
        var six = new Browser(port).enterAs(clerk);
        assertThat(six.page(act).select("button[name=name]").eachText())
                .containsExactly("Signer pour le secrétariat : Membre 6");
        assertThat(five.page(act).text().replace('\u00a0', ' '))
                .contains("Présidence : Membre 5.", "Pour : Membre 3, Membre 5, Membre 6.");
        assertThat(sign(six, Office.PRESIDENT, "Membre 5", "").statusCode()).isEqualTo(404);
        assertThat(sign(six, Office.SECRETARY, "Membre 6", "").statusCode()).isEqualTo(302);
        assertThat(sign(five, Office.PRESIDENT, "Membre 5", "").statusCode()).isEqualTo(302);
        assertThat(five.page(act).select(".act-signatures strong").eachText())
                .containsExactly("Membre 5", "Membre 6");
    }

    @Test
    void nobodySignsWhatTheyHaveNotRead() {
        var five = new Browser(port).enterAs(chair);
        var read = five.page(act).select("[name=seen]").val();
        var id = UUID.fromString(act.substring(act.lastIndexOf('/') + 1));
        var words =
                new Wording("Un objet", "7.10", "finances locales/divers", "", "", "Non.", "", "");
        assertThat(deliberations.write(id, words)).isNull();
        for (var seen : List.of(read, "", "0"))
            assertThat(said(five.post(act + "/signatures/PRESIDENT", signing(seen))))
                    .contains("relisez l’acte");
        assertThat(sign(five, Office.PRESIDENT, "Membre 5", "").statusCode()).isEqualTo(302);
    }

    private static Map<String, String> signing(String seen) {
        return Map.of("name", "Membre 5", "signed-on", "", "seen", seen);
    }

    @Test
    void whatWasSignedOnPaperHasItsDayAndTwoPeopleSign() {
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var tomorrow = today.plusDays(1).toString();
        assertThat(said(sign(administrator, Office.PRESIDENT, "Membre 5", tomorrow)))
                .contains("au plus tard aujourd’hui");
        var yesterday = today.minusDays(1);
        assertThat(
                        sign(administrator, Office.PRESIDENT, "Membre 5", yesterday.toString())
                                .statusCode())
                .isEqualTo(302);
        assertThat(
                        jdbc.sql(
                                        "select signed_on from governance.signature where deliberation = ?")
                                .param(UUID.fromString(act.substring(act.lastIndexOf('/') + 1)))
                                .query(LocalDate.class)
                                .single())
                .isEqualTo(yesterday);
        jdbc.sql("update governance.member set name = 'Membre 5' where body = ? and number = 6")
                .param(body.id())
                .update();
        assertThat(said(sign(administrator, Office.SECRETARY, "Membre 5", "")))
                .contains("Deux personnes signent");
    }

    /** An old mandate without an account beside a new one of the same name. */
    @Test
    void whoeverHasBeenElectedAgainSigns() {
        var first = members.of(body.id()).getFirst().id();
        assertThat(members.end(body.id(), first, today)).isTrue();
        jdbc.sql("update governance.member set name = 'Membre 5', person = null where id = ?")
                .param(first)
                .update();
        var person =
                jdbc.sql("select person from governance.member where body = ? and number = 5")
                        .param(body.id())
                        .query(UUID.class)
                        .single();
        jdbc.sql("update governance.member set person = null where body = ? and number = 5")
                .param(body.id())
                .update();
        var again =
                new NewMember(
                        1, "Membre 5", null, person, null, "", Office.PRESIDENT, today, null, null);
        assertThat(members.appoint(body.id(), again, null)).isPresent();
        var five = new Browser(port).enterAs(chair);
        assertThat(five.page(act).select("button[name=name]")).hasSize(1);
        assertThat(sign(five, Office.PRESIDENT, "Membre 5", "").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> sign(Browser who, Office office, String name, String on) {
        var read = who.page(act).select("[name=seen]").val();
        var fields = Map.of("name", name, "signed-on", on, "seen", read);
        return who.post(act + "/signatures/" + office, fields);
    }

    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("[role=alert]").text().replace('\u00a0', ' ');
    }
}
