package fr.halle.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.UUID;

/** Whoever sits in a member's place goes with it. */
@WholeHouse
class MembersTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 1);

    @Autowired Sitting sitting;
    @Autowired Members members;

    private Body body;
    private UUID place;

    @BeforeEach
    void seat() {
        body = sitting.body("epci-council");
        sitting.seat(body, 1, 1, null);
        place = members.of(body.id()).getFirst().id();
    }

    @Test
    void aSubstituteGoesWithThePlace() {
        var now = substitute(SINCE, LocalDate.of(2026, 8, 1));
        substitute(LocalDate.of(2026, 9, 1), null);
        assertThat(members.end(body.id(), place, END)).isTrue();
        assertThat(members.of(body.id()))
                .as("one who was to come later never comes")
                .extracting(Member::id)
                .containsExactly(place, now);
        assertThat(members.of(body.id())).extracting(Member::until).containsOnly(END);
    }

    @Test
    void aSubstituteIsAppointedNoLongerThanThePlaceLasts() {
        members.end(body.id(), place, END);
        substitute(SINCE, null);
        assertThat(members.of(body.id())).extracting(Member::until).containsOnly(END);
    }

    private UUID substitute(LocalDate since, LocalDate until) {
        var member =
                new NewMember(null, "Suppléante", null, null, null, "", null, since, until, place);
        return members.appoint(body.id(), member, null).orElseThrow();
    }
}
