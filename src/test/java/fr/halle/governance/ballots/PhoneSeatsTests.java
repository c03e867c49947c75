package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.SessionDoors;
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

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Whoever sits there votes: a substitute for the member, and nobody who left for the item. */
@WholeHouse
class PhoneSeatsTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired Identity identity;
    @Autowired Members members;
    @Autowired RoomBook book;
    @Autowired VoteRows rows;
    @Autowired SessionDoors doors;

    private Body body;
    private UUID session;
    private String item;
    private final List<Browser> phones = new ArrayList<>();
    private Browser substitute;
    private Browser secretary;

    /**
     * Five sit, all there; a substitute in the place of the third, who was appointed by address.
     */
    @BeforeEach
    void sit() {
        body = sitting.body("epci-council");
        for (int number = 1; number <= 4; number++) {
            var email = UUID.randomUUID() + "@people.example";
            sitting.seat(body, number, number == 1 ? Office.PRESIDENT : null, email);
            phones.add(new Browser(port).enterAs(email));
        }
        var email = UUID.randomUUID() + "@people.example";
        var place = members.of(body.id()).get(2).id();
        var member =
                new NewMember(null, "Suppléante", email, null, null, "", null, SINCE, null, place);
        assertThat(members.appoint(body.id(), member, null)).isPresent();
        identity.registerInvented(email, "Suppléante", Language.FR);
        substitute = new Browser(port).enterAs(email); // finds the seat that awaited its address
        session = sitting.open(body);
        for (var line : List.of("1", "2", "3s", "4")) note(line);
        item = "/council/sessions/%s/items/%s".formatted(session, sitting.item(session));
        secretary = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void theSubstituteHasTheBallotAndTheAbsentMemberHasNone() {
        secretary.post(item + "/phones", Map.of());
        assertThat(waits(phones.get(2))).isTrue();
        cast(substitute, 3, "AGAINST");
        secretary.post(item + "/phones/closing", Map.of());
        assertThat(rows.of(sitting.item(session)).orElseThrow().counts().against()).isEqualTo(1);
    }

    @Test
    void onlyWhoHasAPlaceIsOfferedThePhoneAndNobodyWaitsAfterTheClosing() {
        var page = "/council/sessions/" + session;
        var offer = "a[href=" + page + "/phone]";
        assertThat(substitute.page(page).select(offer)).hasSize(1);
        assertThat(secretary.page(page).select(offer)).isEmpty();
        assertThat(secretary.get(page + "/phone").statusCode()).isEqualTo(404);
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        assertThat(ballot(substitute)).isEqualTo(page);
        assertThat(substitute.page(page).select(offer)).isEmpty();
    }

    @Test
    void whoHasAnInterestHasNoBallotNorHasWhoeverGaveThemAProxy() {
        note("4-");
        note("4>2");
        var wrong = secretary.post(item + "/phones", Map.of("interested", "deux"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var nobody = secretary.post(item + "/phones", Map.of("interested", "9"));
        assertThat(text(nobody.body())).contains("n’a pas de voix");
        var gone = secretary.post(item + "/phones", Map.of("interested", "2"));
        assertThat(text(gone.body())).as("two of four are left").contains("Sans quorum");
    }

    @Test
    void whoLeavesForTheItemIsKeptOnTheRecord() {
        secretary.post(item + "/phones", Map.of("interested", "2"));
        assertThat(waits(phones.get(1))).isTrue();
        cast(phones.getFirst(), 1, "FOR");
        secretary.post(item + "/phones/closing", Map.of());
        var taken = rows.of(sitting.item(session)).orElseThrow();
        assertThat(taken.interested()).containsExactly(2);
        assertThat(taken.voters()).containsExactly(1, 3, 4);
    }

    @Test
    void aReceiptSaysWhatBecameOfItsVote() {
        secretary.post(item + "/phones", Map.of());
        var ballot = ballot(phones.getFirst());
        var receipt = cast(phones.getFirst(), 1, "FOR");
        var check = ballot + "/receipt?receipt=" + receipt;
        assertThat(phones.getFirst().page(check).text()).contains("à la fermeture du vote");
        secretary.post(item + "/phones/abandonment", Map.of());
        assertThat(phones.getFirst().page(check).text())
                .contains("ce vote a été abandonné")
                .doesNotContain("c’est compté");
    }

    @Test
    void twoWhoCloseItAtOnceCountItOnce() throws Exception {
        secretary.post(item + "/phones", Map.of());
        cast(phones.getFirst(), 1, "AGAINST");
        var other = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        try (var two = Executors.newFixedThreadPool(2)) {
            var closings =
                    Stream.of(secretary, other)
                            .<Callable<Integer>>map(
                                    each ->
                                            () ->
                                                    each.post(item + "/phones/closing", Map.of())
                                                            .statusCode())
                            .toList();
            var answers = new ArrayList<Integer>();
            for (var done : two.invokeAll(closings)) answers.add(done.get());
            assertThat(answers).containsExactlyInAnyOrder(302, 422);
        }
        assertThat(rows.of(sitting.item(session)).orElseThrow().counts().against()).isEqualTo(1);
    }

    private void note(String line) {
        assertThat(book.note(session, line, LocalTime.of(6, 0), null)).as(line).isNull();
    }

    private boolean waits(Browser phone) {
        return phone.get("/council/sessions/" + session + "/phone").statusCode() == 200;
    }

    /** Where the phone is led while a vote is open. */
    private String ballot(Browser phone) {
        var led = phone.get("/council/sessions/" + session + "/phone");
        assertThat(led.statusCode()).as(text(led.body())).isEqualTo(302);
        return led.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private String cast(Browser phone, int voter, String choice) {
        var fields = Map.of("voter", String.valueOf(voter), "choice", choice);
        Document answer = Jsoup.parse(phone.post(ballot(phone), fields).body());
        return answer.select(".receipt b").text();
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
