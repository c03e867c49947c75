package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.votes.Choice;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A whole assembly votes from its phones at once, each signed in, over HTTP. */
@WholeHouse
class HundredPhonesTests {

    private static final int MEMBERS = 130;

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired RoomBook book;
    @Autowired VoteRows rows;

    /** A phone with the page of the ballot open. */
    private record Phone(int voter, Browser browser, String ballot, String token) {

        Choice choice() {
            return Choice.values()[voter % 3];
        }

        String press() {
            var fields = Map.of("voter", "" + voter, "choice", choice().name(), "_csrf", token);
            return browser.postBare(ballot, fields).body();
        }
    }

    @Test
    void aHundredAndThirtyVoteWithinFiveSecondsAndNoneAfterTheClosing() throws Exception {
        var body = sitting.body("epci-council");
        var emails = new ArrayList<String>();
        for (int number = 1; number <= MEMBERS; number++) {
            emails.add(UUID.randomUUID() + "@people.example");
            sitting.seat(body, number, number == 1 ? Office.PRESIDENT : null, emails.getLast());
        }
        var session = sitting.open(body);
        for (int number = 1; number <= MEMBERS; number++)
            assertThat(book.note(session, "" + number, LocalTime.of(6, 0), null)).isNull();
        var item = "/council/sessions/%s/items/%s".formatted(session, sitting.item(session));
        var secretary = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        secretary.post(item + "/phones", Map.of());
        try (var threads = Executors.newFixedThreadPool(MEMBERS)) {
            var phones = new ArrayList<Callable<Phone>>();
            for (int i = 0; i < MEMBERS; i++) {
                int number = i + 1;
                var email = emails.get(i);
                phones.add(() -> phone(number, email, session));
            }
            var ready = all(threads, phones);
            var start = Instant.now();
            var answers =
                    all(
                            threads,
                            ready.stream().<Callable<String>>map(each -> each::press).toList());
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(answers).allMatch(page -> !receipt(page).isEmpty());
            secretary.post(item + "/phones/closing", Map.of());
            var taken = rows.of(sitting.item(session)).orElseThrow();
            assertThat(taken.voices()).hasSize(MEMBERS);
            for (var phone : ready)
                assertThat(taken.voices().get(phone.voter())).isEqualTo(phone.choice());
            assertThat(ready.getFirst().press()).contains("Ce vote est fermé");
            var check = ready.getFirst().ballot() + "/receipt?receipt=";
            var page = ready.getFirst().browser().page(check + receipt(answers.getFirst()));
            assertThat(page.text()).contains("et c’est compté");
        }
    }

    private Phone phone(int number, String email, UUID session) {
        var browser = new Browser(port).enterAs(email);
        var led = browser.get("/council/sessions/" + session + "/phone");
        var ballot =
                led.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("^https?://[^/]+", "");
        var token = browser.page(ballot).select("[name=_csrf]").getFirst().val();
        return new Phone(number, browser, ballot, token);
    }

    private static <T> List<T> all(ExecutorService threads, List<Callable<T>> work)
            throws Exception {
        var done = new ArrayList<T>();
        for (var each : threads.invokeAll(work)) done.add(each.get());
        return done;
    }

    private static String receipt(String page) {
        return Jsoup.parse(page).select(".receipt b").text();
    }
}
