package fr.halle.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * The delay of a body and the shares of its colleges hold from a day on, and change nothing before.
 */
@WholeHouse
class DatedTests {

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired Sessions sessions;

    private final LocalDate today = CivilTime.local(Clock.systemUTC().instant()).toLocalDate();

    @Test
    void anotherDelayHoldsForSessionsFromItsDayOn() {
        var body = sitting.body("epci-council");
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var path = "/administration/council/" + body.slug() + "/dated";
        var before = sitting.planned(body, today.plusDays(39));
        var fields =
                Map.of(
                        "days",
                        "12",
                        "article",
                        "Règlement intérieur, art. 3",
                        "delay-since",
                        today.plusDays(40).toString());
        assertThat(administrator.post(path + "/delays", fields).statusCode()).isEqualTo(302);
        var twice = administrator.post(path + "/delays", fields);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(twice.body()).select("#article").val()).startsWith("Règlement");
        var after = sessions.byId(sitting.planned(body, today.plusDays(40))).orElseThrow();
        assertThat(after.delayDays()).isEqualTo(12);
        assertThat(after.delayArticle()).isEqualTo("Règlement intérieur, art. 3");
        assertThat(sessions.byId(before).orElseThrow().delayDays()).isEqualTo(5);
        assertThat(administrator.page(path).text()).contains("12 jours francs avant la séance");
    }

    @Test
    void anotherShareHoldsForSessionsFromItsDayOn() {
        var body = sitting.body("steering-committee");
        var department = sitting.college(body, "Département", 50);
        sitting.seat(body, 1, 2, department);
        sitting.seat(body, 3, 4, sitting.college(body, "Partenaires", 50));
        var old = sitting.open(body, today.minusDays(3));
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var path = "/administration/council/" + body.slug() + "/dated";
        var fields =
                Map.of(
                        "college",
                        department.toString(),
                        "share",
                        "40",
                        "share-since",
                        today.minusDays(2).toString());
        assertThat(administrator.post(path + "/shares", fields).statusCode()).isEqualTo(302);
        assertThat(administrator.post(path + "/shares", fields).statusCode()).isEqualTo(422);
        var again = sitting.open(body, today.minusDays(1));
        assertThat(sessions.seats(old)).extracting(Seat::share).containsOnly(50);
        assertThat(sessions.seats(again))
                .extracting(Seat::share)
                .containsExactlyInAnyOrder(40, 40, 50, 50);
        assertThat(administrator.page("/administration/council/" + body.slug()).text())
                .contains("40");
    }
}
