package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.votes.Choice;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Members vote from their own phones, over HTTP, without JavaScript. */
@WholeHouse
class PhonesTests {

    private static final Map<String, String> SECRET =
            Map.of("secret", "on", "why", "REQUEST", "asked-by", "2");

    private static final LocalTime FIRST = LocalTime.of(6, 0); // votes are taken now

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired Members members;
    @Autowired Identity identity;
    @Autowired RoomBook book;
    @Autowired VoteRows rows;

    private UUID session;
    private String item;
    private List<Browser> phones;
    private Browser secretary;

    /** Three are there; the first holds the proxy of the fourth, who has no account. */
    @BeforeEach
    void sit() {
        var body = sitting.body("epci-council");
        phones = IntStream.rangeClosed(1, 3).mapToObj(number -> seated(body, number)).toList();
        appoint(body, 4, null);
        session = sitting.open(body);
        for (var line : List.of("1", "2", "3", "4>1")) note(line);
        item = "/council/sessions/%s/items/%s".formatted(session, sitting.item(session));
        secretary = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void eachVotesForThemselvesAndForWhomTheyHoldAProxy() {
        var waiting = waiting(phones.getFirst());
        assertThat(waiting.text()).contains("Aucun vote n’est ouvert pour vous");
        assertThat(waiting.select("main a.btn").attr("href")).endsWith(session + "/phone");
        secretary.post(item + "/phones", Map.of());
        var first = ballot(phones.getFirst());
        assertThat(secretary.page(item + "/phones").text()).contains("0 voix sur 4");
        assertThat(phones.getFirst().page(first).select("form h2").eachText())
                .containsExactly("Membre 1", "Membre 4");
        var receipt = cast(0, 1, "FOR");
        cast(0, 4, "AGAINST");
        cast(1, 2, "AGAINST");
        assertThat(vote(1, 2, "FOR").text()).contains("déjà donnée");
        assertThat(vote(1, 3, "FOR").text()).contains("n’est pas à vous");
        assertThat(vote(2, 3, "PERHAPS").text()).contains("Choisissez pour, contre ou abstention");
        assertThat(secretary.page(item + "/phones").text()).contains("3 voix sur 4");
        assertThat(note("2-")).as("the room stays as it is").contains("governance.room.phones");
        secretary.post(item + "/phones/closing", Map.of());
        var taken = rows.of(sitting.item(session)).orElseThrow();
        assertThat(taken.method()).isEqualTo(Method.PHONES);
        assertThat(taken.who(Choice.FOR)).containsExactly(1);
        assertThat(taken.who(Choice.AGAINST)).containsExactly(2, 4);
        assertThat(taken.who(Choice.ABSTAIN)).as("said nothing").containsExactly(3);
        assertThat(vote(2, 3, "FOR").text()).contains("Ce vote est fermé");
        var checked = phones.getFirst().page(first + "/receipt?receipt=" + receipt);
        assertThat(checked.text()).contains("le n° 1 a voté « Pour », et c’est compté");
        var forged = phones.getFirst().page(first + "/receipt?receipt=x" + receipt);
        assertThat(forged.text()).contains("n’est pas de ce vote");
    }

    @Test
    void aSecretVoteIsCountedByTwoTellersAndEachFindsTheirCode() {
        var opened = document(secretary.post(item + "/phones", SECRET).body());
        var codes = opened.select("section:has(#codes) strong").eachText();
        assertThat(codes).hasSize(2);
        assertThat(secretary.page(item + "/phones").text()).doesNotContain(codes.getFirst());
        var first = ballot(phones.getFirst());
        var code = cast(0, 1, "FOR");
        cast(0, 4, "FOR");
        cast(1, 2, "AGAINST");
        assertThat(phones.getFirst().page(first + "/receipt").text())
                .contains("quand les scrutateurs");
        var wrong = closing(codes.getFirst(), codes.getFirst());
        assertThat(wrong).contains("Ces codes n’ouvrent pas ce vote");
        assertThat(rows.of(sitting.item(session))).isEmpty();
        closing(codes.getFirst(), codes.getLast());
        var taken = rows.of(sitting.item(session)).orElseThrow();
        assertThat(taken.method()).isEqualTo(Method.SECRET_PHONES);
        assertThat(List.of(taken.counts().votesFor(), taken.counts().against()))
                .isEqualTo(List.of(2, 1));
        assertThat(taken.voices()).as("nobody’s is known").isEmpty();
        var list = phones.get(1).page(first + "/receipt");
        assertThat(list.select("tr:contains(" + code + ")").text()).contains("Pour");
        assertThat(list.select("tbody tr")).hasSize(3);
    }

    @Test
    void whatCannotBeOpenedIsSaidAndAVoteIsAbandoned() {
        note("4>");
        note("4");
        assertThat(document(secretary.post(item + "/phones", Map.of()).body()).text())
                .contains("N’ont pas de compte", "Membre 4");
        note("4-");
        secretary.post(item + "/phones", Map.of());
        assertThat(secretary.post(item + "/vote", Map.of("method", "SHOW_OF_HANDS")).body())
                .contains("Un vote est ouvert sur les téléphones");
        assertThat(secretary.post("/council/sessions/" + session + "/closing", Map.of()).body())
                .contains("Un vote est ouvert sur les téléphones");
        secretary.post(item + "/phones/abandonment", Map.of());
        assertThat(secretary.page(item + "/phones").text()).contains("Ouvrir le vote");
        assertThat(rows.of(sitting.item(session))).isEmpty();
        var stranger = new Browser(port).enterAs(WholeHouse.SHOPPER);
        assertThat(stranger.get(item + "/phones").statusCode()).isEqualTo(404);
    }

    private Browser seated(Body body, int number) {
        var email = "votant-%s@demo.halle.example".formatted(UUID.randomUUID());
        var person = identity.registerInvented(email, "Membre " + number, Language.FR);
        appoint(body, number, person.value());
        return new Browser(port).enterAs(email);
    }

    private void appoint(Body body, int number, UUID person) {
        var member =
                new NewMember(
                        number,
                        "Membre " + number,
                        null,
                        person,
                        null,
                        "",
                        number == 1 ? Office.PRESIDENT : null,
                        LocalDate.of(2026, 1, 1),
                        null,
                        null);
        assertThat(members.appoint(body.id(), member, null)).isPresent();
    }

    private String note(String line) {
        return String.valueOf(book.note(session, line, FIRST, null));
    }

    private Document waiting(Browser phone) {
        return phone.page("/council/sessions/" + session + "/phone");
    }

    /** Where the phone is led while a vote is open. */
    private String ballot(Browser phone) {
        var led = phone.get("/council/sessions/" + session + "/phone");
        assertThat(led.statusCode()).as(Jsoup.parse(led.body()).text()).isEqualTo(302);
        return led.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private String cast(int phone, int voter, String choice) {
        var answer = vote(phone, voter, choice);
        assertThat(answer.text()).contains("Votre voix est comptée");
        return answer.select(".receipt b").text();
    }

    private String last = "";

    private Document vote(int phone, int voter, String choice) {
        if (last.isEmpty()) last = ballot(phones.get(phone));
        var fields = Map.of("voter", String.valueOf(voter), "choice", choice);
        return document(phones.get(phone).post(last, fields).body());
    }

    private String closing(String first, String second) {
        var fields = Map.of("tellers", "2 3", "first", first, "second", second);
        return secretary.post(item + "/phones/closing", fields).body();
    }

    private static Document document(String html) {
        return Jsoup.parse(html);
    }
}
