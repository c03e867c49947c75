package fr.halle.governance.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Member;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A mandate is put right as long as nothing was decided with it, and nobody sits twice. */
class MandateTests extends PeopleTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Autowired Sitting sitting;
    @Autowired Members members;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;
    @Autowired SessionDoors doors;

    private Body body;
    private Buyer administrator;

    @BeforeEach
    void enter() {
        body = sitting.body("epci-council");
        administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void whatWasEnteredWronglyIsCorrectedWithTheAccount() {
        var email = somebody("Aurore Lupin");
        var member = titular(1, "Aurore Lupain", "perdu@people.example");
        var wrong = correct(member, "name", " ", "email", email);
        assertThat(wrong.mistakes()).singleElement().asString().contains("Donnez un nom");
        assertThat(wrong.page().select("#email-" + member).val()).isEqualTo(email);
        var right = correct(member, "name", "Aurore Lupin", "email", email, "office", "PRESIDENT");
        assertThat(right.status()).isEqualTo(302);
        assertThat(member(member))
                .matches(each -> each.name().equals("Aurore Lupin"))
                .matches(each -> each.office() == Office.PRESIDENT)
                .matches(each -> person(email).equals(each.person()));
        correct(member, "name", "Aurore Lupin", "email", "autre@people.example");
        assertThat(member(member).person()).as("nobody has that address").isNull();
    }

    @Test
    void onTheRollOfAnOpenedSessionTheAddressAloneIsCorrected() {
        var member = titular(1, "Aurore Lupin", null);
        var substitute = substitute(member);
        open();
        for (var each : new UUID[] {member, substitute}) {
            var name = member(each).name();
            correct(
                    each,
                    "name",
                    "Une autre",
                    "represents",
                    "x",
                    "email",
                    each + "@people.example");
            assertThat(member(each))
                    .matches(m -> m.name().equals(name) && m.represents().isEmpty())
                    .matches(m -> (each + "@people.example").equals(m.email()));
        }
    }

    @Test
    void aMandateIsRemovedWhileNoSessionNamesIt() {
        var never = titular(1, "Aurore Lupin", null);
        var called = titular(2, "Noé Sureau", null);
        assertThat(administrator.get(path()).has("form[action$=" + never + "/removal]")).isTrue();
        assertThat(post(administrator, path() + "/members/" + never + "/removal").status())
                .isEqualTo(302);
        open();
        assertThat(post(administrator, path() + "/members/" + called + "/removal").mistakes())
                .singleElement()
                .asString()
                .contains("ne disparaît plus");
        assertThat(members.of(body.id())).extracting(Member::id).containsExactly(called);
    }

    @Test
    void aSecretaryWhoIsNoMemberIsCalledAndWritesButIsNotOnTheRoll() {
        titular(1, "Aurore Lupin", null);
        var email = somebody("Agent");
        assertThat(appoint("Agent", "", "office", "PRESIDENT", "email", email).mistakes())
                .singleElement()
                .asString()
                .contains("numéro");
        assertThat(appoint("Agent", "", "office", "SECRETARY", "email", email).status())
                .isEqualTo(302);
        assertThat(members.of(body.id())).last().matches(each -> each.number() == null);
        assertThat(administrator.get(path()).page().select("tbody tr").last().text())
                .contains("sans voix");
        assertThat(buyer().get("/council/bodies/" + body.slug()).text()).contains("sans voix");
        var session = open();
        assertThat(sessions.seats(session)).extracting(Seat::name).containsExactly("Aurore Lupin");
        var page = entered(email).get("/council/sessions/" + session);
        assertThat(page.text()).contains("Lever la séance", "Agent · " + email);
    }

    @Test
    void nobodySitsTwice() {
        var email = somebody("Aurore Lupin");
        var place = titular(1, "Noé Sureau", null);
        assertThat(appoint("Aurore Lupin", "2", "email", email).status()).isEqualTo(302);
        assertThat(appoint("A. Lupin", "3", "email", email).mistakes())
                .singleElement()
                .asString()
                .contains("voterait deux fois");
        assertThat(appoint("A. Lupin", "", "substitute", "" + place, "email", email).mistakes())
                .hasSize(1);
        assertThat(correct(place, "name", "Noé Sureau", "email", email).mistakes()).hasSize(1);
        appoint("Iris Fougère", "4");
        assertThat(appoint("IRIS FOUGÈRE", "", "substitute", "" + place).mistakes())
                .singleElement()
                .asString()
                .contains("de ce nom");
    }

    private UUID titular(int number, String name, String email) {
        return appointed(
                new NewMember(number, name, email, null, null, "", null, SINCE, null, null));
    }

    private UUID substitute(UUID place) {
        return appointed(
                new NewMember(null, "Suppléante", null, null, null, "", null, SINCE, null, place));
    }

    private UUID appointed(NewMember member) {
        return members.appoint(body.id(), member, null).orElseThrow();
    }

    private UUID open() {
        var session = sitting.planned(body, Days.ofSession());
        sessions.put(session, "Un point", "", false);
        var before = Instant.now().minus(Duration.ofDays(20));
        assertThat(convocations.send(session, before, true, null)).isNull();
        assertThat(doors.open(session, Instant.now(), null)).isNull();
        return session;
    }

    private Answer appoint(String name, String number, String... more) {
        var fields = new ArrayList<>(List.of("name", name, "number", number));
        fields.addAll(List.of("since", "2026-01-01"));
        fields.addAll(List.of(more));
        return post(administrator, path() + "/members", fields.toArray(String[]::new));
    }

    private Answer correct(UUID member, String... fields) {
        return post(administrator, path() + "/members/" + member + "/correction", fields);
    }

    private Member member(UUID id) {
        return members.of(body.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String path() {
        return "/administration/council/" + body.slug();
    }
}
