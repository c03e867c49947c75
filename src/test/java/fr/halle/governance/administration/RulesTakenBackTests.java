package fr.halle.governance.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Bodies.Followed;
import fr.halle.governance.bodies.Body;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** Rules followed by mistake go, as long as no session needs them. */
class RulesTakenBackTests extends PeopleTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Autowired Sitting sitting;
    @Autowired Bodies bodies;

    @Test
    void untilASessionWasOpenedUnderThem() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 2, null);
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var soon = Days.today().plusDays(5);
        bodies.follow(body.id(), "assembly", soon, null);
        sitting.planned(body, soon.plusDays(1));
        assertThat(takenBack(administrator, body, soon).status()).isEqualTo(302);
        assertThat(bodies.followed(body.id())).extracting(Followed::since).containsExactly(SINCE);
        assertThat(takenBack(administrator, body, SINCE).mistakes())
                .singleElement()
                .asString()
                .contains("n’aurait plus de règles");
        sitting.open(body);
        assertThat(takenBack(administrator, body, SINCE).mistakes())
                .singleElement()
                .asString()
                .contains("a été ouverte");
    }

    private Answer takenBack(Buyer administrator, Body body, LocalDate since) {
        var path = "/administration/council/" + body.slug();
        assertThat(administrator.get(path).has("form[action$=/rules/removal]")).isTrue();
        return post(administrator, path + "/rules/removal", "since", since.toString());
    }
}
