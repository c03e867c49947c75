package fr.halle.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.kernel.PersonId;
import fr.halle.testing.PeopleTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.UUID;

/** A member takes along where they sit; their name stays on what was decided. */
class YourSeatsTests extends PeopleTest {

    @Autowired Sitting sitting;
    @Autowired YourSeats seats;

    @Test
    void aMemberTakesTheirSeatsAlongAndIsLetGo() {
        var email = UUID.randomUUID() + "@people.example";
        var body = sitting.body("epci-council");
        var member = sitting.seat(body, 1, Office.SECRETARY, email);
        var browser = entered(email);
        assertThat(browser.get("/my/account/data").text())
                .contains("Où vous siégez", "Instance d’essai", "Membre 1");
        assertThat(browser.get("/my/account/deletion").text())
                .contains("Code du patrimoine, article L212-1");
        seats.erase(personOf(member), Instant.now());
        assertThat(
                        jdbc.sql(
                                        "select email is null and person is null from governance.member where id = ?")
                                .param(member)
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(buyer().get("/council/bodies/" + body.slug()).text()).contains("Membre 1");
    }

    private PersonId personOf(UUID member) {
        return new PersonId(
                jdbc.sql("select person from governance.member where id = ?")
                        .param(member)
                        .query(UUID.class)
                        .single());
    }
}
