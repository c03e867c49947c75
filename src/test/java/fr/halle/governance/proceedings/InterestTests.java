package fr.halle.governance.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Whoever has an interest is out for one item, and the minutes say who was there all the same. */
@WholeHouse
class InterestTests {

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired Members members;
    @Autowired RoomBook book;
    @Autowired SessionDoors doors;

    private UUID session;
    private String path;
    private Browser administrator;

    /**
     * Nine sit: 1 to 7 are there, the substitute in the place of 3; 8 gave a proxy to 4, 9 to 5.
     */
    @BeforeEach
    void sit() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 9, null);
        var place = members.of(body.id()).get(2).id();
        var since = LocalDate.of(2026, 1, 1);
        var member =
                new NewMember(null, "Suppléante", null, null, null, "", null, since, null, place);
        assertThat(members.appoint(body.id(), member, null)).isPresent();
        session = sitting.open(body);
        for (var line : List.of("1", "2", "3s", "4", "5", "6", "7", "8>4", "9>5"))
            assertThat(book.note(session, line, LocalTime.of(18, 30), null)).isNull();
        path = "/council/sessions/" + session;
        administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void theMinutesNameWhoeverSatThereAndWhoeverWasAbsent() {
        vote("SHOW_OF_HANDS", "3 8");
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        var minutes = administrator.page(path + "/minutes").text().replace('\u00a0', ' ');
        assertThat(minutes)
                .contains("Membre 2, Suppléante, Membre 4")
                .contains("Membre 8 a donné pouvoir à Membre 4")
                .contains("intéressés à l’affaire : Suppléante, Membre 8.")
                .doesNotContain("Membre 7, Membre 8");
    }

    @Test
    void whoGaveAProxyToOneWithAnInterestIsNotCalled() {
        vote("ROLL_CALL", "5");
        var result = administrator.page(path + "/items/" + sitting.item(session) + "/vote").text();
        assertThat(result).contains("6 présents, 1 pouvoir, 7 votants");
    }

    /** All are for, those too who have no voice then. */
    private void vote(String method, String interested) {
        var fields = new HashMap<String, String>();
        fields.put("method", method);
        fields.put("at", "19:00");
        fields.put("interested", interested);
        fields.put("why", "TEXT");
        fields.put("words", "Règlement intérieur, art. 12");
        for (int number = 1; number <= 9; number++) fields.put("voice-" + number, "FOR");
        var item = path + "/items/" + sitting.item(session) + "/vote";
        assertThat(administrator.post(item, fields).statusCode()).isEqualTo(302);
    }
}
