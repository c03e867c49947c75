package fr.halle.governance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.acts.Signing;
import fr.halle.governance.acts.Wording;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.proceedings.Minutes;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Whoever may sign finds what waits for it on their own page, and nobody else does. */
class ToSignTests extends PeopleTest {

    private final LocalDate today = Days.today();
    private static final Wording WORDS =
            new Wording("Une carte", "7.10", "finances locales/divers", "", "", "Oui.", "", "");

    @Autowired Sitting sitting;
    @Autowired Deciding deciding;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired Members members;
    @Autowired Deliberations deliberations;
    @Autowired Signing signing;
    @Autowired Minutes minutes;

    @Test
    void deliberationsAndMinutesWaitForPresidentAndSecretary() {
        var body = sitting.body("epci-council");
        var presidents = UUID.randomUUID() + "@people.example";
        var secretarys = UUID.randomUUID() + "@people.example";
        var members = UUID.randomUUID() + "@people.example";
        var chair = sitting.seat(body, 1, Office.PRESIDENT, presidents);
        sitting.seat(body, 2, Office.SECRETARY, secretarys);
        sitting.seat(body, 3, null, members);
        var president = entered(presidents);
        var secretary = entered(secretarys);
        var session = sitting.planned(body, today);
        var item = sessions.put(session, "Une carte", "", false).orElseThrow();
        var act = deciding.adopted(session, item);
        var deliberation = "/council/deliberations/" + act;
        assertThat(waits(president, deliberation)).as("not worded yet").isFalse();
        assertThat(deliberations.write(act, WORDS)).isNull();
        assertThat(waits(president, deliberation)).isTrue();
        assertThat(waits(secretary, deliberation)).isTrue();
        assertThat(waits(entered(members), deliberation)).isFalse();
        assertThat(signing.sign(act, Office.SECRETARY, today, null)).isNull();
        assertThat(waits(secretary, deliberation)).isFalse();

        var proceedings = "/council/sessions/" + session + "/minutes";
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        assertThat(waits(president, proceedings)).as("not adopted yet").isFalse();
        assertThat(minutes.adopt(session, today, null)).isNull();
        assertThat(waits(secretary, proceedings)).isTrue();

        assertThat(this.members.end(body.id(), chair, today)).isTrue();
        assertThat(waits(president, deliberation)).as("presided then").isTrue();
        assertThat(waits(president, proceedings)).isTrue();
    }

    private boolean waits(Buyer person, String path) {
        return person.get("/council/mine").has("section:has(#to-sign) a[href=" + path + "]");
    }
}
