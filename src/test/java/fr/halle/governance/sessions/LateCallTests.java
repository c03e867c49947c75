package fr.halle.governance.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.notices.Notice;
import fr.halle.governance.notices.Summons;
import fr.halle.governance.notices.Summonses;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Whoever took office after the convocation is on the roll, and is called as well. */
class LateCallTests extends PeopleTest {

    @Autowired Sitting sitting;
    @Autowired Members members;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;
    @Autowired SessionDoors doors;
    @Autowired Summonses summonses;

    private final String late = UUID.randomUUID() + "@people.example";

    @Test
    void isNamedAndCalledByTheSameLetterUntilTheSessionIsOpened() {
        var email = UUID.randomUUID() + "@people.example";
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, Office.SECRETARY, email);
        var session = sitting.planned(body, Days.today());
        sessions.put(session, "Un point", "Un rapport.", false);
        var before = Instant.now().minus(Duration.ofDays(20));
        assertThat(convocations.send(session, before, true, null)).isNull();
        var secretary = entered(email);
        var path = "/council/sessions/" + session;
        assertThat(secretary.get(path).has("form[action$=/late]")).isFalse();

        appoint(body, 2, "Aurore Lupin", late);
        appoint(body, 3, "Noé Sureau", null);
        assertThat(post(buyer(), path + "/convocation/late").status()).isNotEqualTo(200);
        var page = secretary.get(path);
        assertThat(page.text()).contains("Aurore Lupin, Noé Sureau", "ne court pas de nouveau");
        assertThat(secretary.send(page.form("/convocation/late")).status()).isEqualTo(302);
        assertThat(summonses.of(session, Notice.CONVOCATION))
                .extracting(Summons::name)
                .containsExactlyInAnyOrder("Membre 1", "Aurore Lupin", "Noé Sureau");
        assertThat(letter()).contains("Un rapport.");
        assertThat(post(secretary, path + "/convocation/late").mistakes()).hasSize(1);

        appoint(body, 4, "Iris Fougère", null);
        assertThat(doors.open(session, Instant.now(), null)).isNull();
        assertThat(post(secretary, path + "/convocation/late").mistakes())
                .singleElement()
                .asString()
                .contains("Personne ne reste");
    }

    private String letter() {
        return jdbc.sql("select plain from mail.letter where recipient = ?")
                .param(late)
                .query(String.class)
                .single();
    }

    private void appoint(Body body, int number, String name, String email) {
        var since = Days.today();
        var member = new NewMember(number, name, email, null, null, "", null, since, null, null);
        assertThat(members.appoint(body.id(), member, null)).isPresent();
    }
}
