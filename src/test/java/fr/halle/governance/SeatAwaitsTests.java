package fr.halle.governance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.testing.PeopleTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.UUID;

/** Whoever signs in finds their seat, and never two of them in one body at once. */
class SeatAwaitsTests extends PeopleTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Autowired Sitting sitting;
    @Autowired Members members;

    private String email;

    @BeforeEach
    void join() {
        email = somebody("Aurore Lupin");
    }

    @Test
    void oneThatOverlapsASeatOfTheirsIsLeftAndNobodyIsKeptOut() {
        var body = sitting.body("epci-council");
        var seat = waiting(body, 1, SINCE, null);
        entered(email);
        assertThat(person(seat)).isEqualTo(person(email));
        var second = waiting(body, 2, SINCE, null);
        var elsewhere = waiting(sitting.body("epci-council"), 1, SINCE, null);
        entered(email);
        assertThat(person(second)).isNull();
        assertThat(person(elsewhere)).isEqualTo(person(email));
    }

    @Test
    void ofSeveralThatWaitAtOnceNoneIsLinked() {
        var body = sitting.body("epci-council");
        var one = waiting(body, 1, SINCE, null);
        var other = waiting(body, 2, SINCE, LocalDate.of(2100, 1, 1));
        var after = waiting(body, 3, LocalDate.of(2101, 1, 1), null);
        entered(email);
        assertThat(person(one)).isNull();
        assertThat(person(other)).isNull();
        assertThat(person(after)).as("overlaps the first").isNull();
        members.end(body.id(), one, LocalDate.of(2026, 2, 1));
        entered(email);
        assertThat(person(other)).isEqualTo(person(email));
        assertThat(person(after)).isEqualTo(person(email));
    }

    private UUID waiting(Body body, int number, LocalDate since, LocalDate until) {
        var name = "Aurore Lupin";
        var member = new NewMember(number, name, email, null, null, "", null, since, until, null);
        return members.appoint(body.id(), member, null).orElseThrow();
    }

    private UUID person(UUID member) {
        return jdbc.sql("select person from governance.member where id = ?")
                .param(member)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .getFirst();
    }
}
