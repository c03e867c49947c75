package fr.halle.governance.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Council;
import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.notices.Notice;
import fr.halle.governance.notices.Summonses;
import fr.halle.governance.proposals.Proposal;
import fr.halle.governance.proposals.Proposals;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A session moves until members are called, and is cancelled by letter after that. */
class ReschedulingTests extends PeopleTest {

    private final LocalDate day = Days.today().plusDays(20);

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;
    @Autowired SessionDoors doors;
    @Autowired Summonses summonses;
    @Autowired Proposals proposals;
    @Autowired Council council;

    private final String secretaryEmail = UUID.randomUUID() + "@people.example";
    private final String memberEmail = UUID.randomUUID() + "@people.example";
    private Body body;
    private UUID session;
    private UUID proposal;
    private Buyer secretary;

    @BeforeEach
    void plan() {
        body = sitting.body("epci-council");
        sitting.seat(body, 1, Office.SECRETARY, secretaryEmail);
        sitting.seat(body, 2, null, memberEmail);
        session = sitting.planned(body, day);
        sessions.put(session, "Un point", "Un rapport.", false);
        var technical = sitting.body("epci-council", BodyKind.TECHNICAL);
        proposal = proposals.propose(technical.id(), "Une carte", "", false, day, null);
        assertThat(proposals.put(proposal, session)).isNull();
        secretary = entered(secretaryEmail);
    }

    @Test
    void movesUntilMembersAreCalledAndKeepsWhatWasTyped() {
        var later = day.plusDays(3);
        var refused = plan("/plan", later.toString(), "");
        assertThat(refused.mistakes()).singleElement().asString().contains("Dites où");
        assertThat(refused.valueOf("day")).isEqualTo(later.toString());
        var before = plan("/plan", "1999-01-01", "Mairie");
        assertThat(before.mistakes()).singleElement().asString().contains("aucune règle");
        assertThat(plan("/plan", later.toString(), "Mairie").status()).isEqualTo(302);
        assertThat(sessions.byId(session).orElseThrow())
                .matches(each -> each.day().equals(later) && each.place().equals("Mairie"));
        assertThat(post(entered(memberEmail), path() + "/plan").status()).isEqualTo(404);
        convoke();
        assertThat(plan("/plan", later.toString(), "Ailleurs").mistakes())
                .singleElement()
                .asString()
                .contains("ne se déplace plus");
    }

    @Test
    void isGivenUpBeforeAnybodyWasCalledAndNobodyIsWrittenTo() {
        assertThat(secretary.get(path()).text()).contains("Renoncer à la séance");
        assertThat(post(secretary, path() + "/cancellation").status()).isEqualTo(302);
        assertThat(summonses.of(session, Notice.CANCELLATION)).isEmpty();
        assertThat(state()).isEqualTo(Proposal.State.PROPOSED);
        assertThat(convocations.send(session, Instant.now(), true, null).key())
                .isEqualTo("governance.cancellation.done");
        assertThat(sessions.put(session, "Un point de plus", "", false)).isEmpty();
        assertThat(buyer().get(path()).status()).isEqualTo(404);
    }

    @Test
    void isCancelledWithItsReasonByALetterToWhoeverWasCalled() {
        convoke();
        var without = post(secretary, path() + "/cancellation", "why", " ");
        assertThat(without.mistakes()).singleElement().asString().contains("Dites pourquoi");
        assertThat(post(secretary, path() + "/cancellation", "why", "Neige").status())
                .isEqualTo(302);
        assertThat(summonses.of(session, Notice.CANCELLATION))
                .hasSize(2)
                .allMatch(each -> each.letter() != null);
        var letter =
                jdbc.sql("select plain from mail.letter where recipient = ? and subject like ?")
                        .params(memberEmail, "Annulation%")
                        .query(String.class)
                        .single();
        assertThat(letter).contains("est annulée", "Neige");
        assertThat(buyer().get(path()).text()).contains("Annulée", "Neige");
        assertThat(secretary.get(path()).text()).contains("Preuves d’envoi de l’annulation");
        assertThat(buyer().get("/council/bodies/" + body.slug()).text()).contains("Annulée");
        assertThat(council.comingOf(java.util.List.of(body.id()))).isEmpty();
        assertThat(doors.open(session, Instant.now(), null).key()).endsWith("cancellation.done");
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update governance.session set place = 'x' where id = ?")
                                        .param(session)
                                        .update())
                .hasMessageContaining("stands");
        assertThat(post(secretary, path() + "/cancellation", "why", "x").mistakes()).hasSize(1);
    }

    @Test
    void anotherOneIsPlannedOnTheSameItemsOnceUnlessItIsCancelled() {
        assertThat(plan("/copy", day.toString(), "Mairie").mistakes())
                .singleElement()
                .asString()
                .contains("Seule une séance annulée");
        convoke();
        post(secretary, path() + "/cancellation", "why", "Neige");
        assertThat(state()).isEqualTo(Proposal.State.PROPOSED);
        var first = planned();
        assertThat(sessions.items(first)).extracting(Item::report).contains("Un rapport.");
        assertThat(state()).as("on the new agenda").isEqualTo(Proposal.State.ON_AGENDA);
        var twice = plan("/copy", day.plusDays(9).toString(), "Mairie");
        assertThat(twice.mistakes()).singleElement().asString().contains("reprend déjà ses points");
        assertThat(twice.has("a[href$=" + first + "]")).isTrue();
        assertThat(twice.has("form[action$=/copy]")).isFalse();
        post(secretary, "/council/sessions/" + first + "/cancellation");
        var second = planned();
        assertThat(sessions.items(second)).hasSize(2);
        var copyOfACopy =
                post(
                        secretary,
                        "/council/sessions/" + first + "/copy",
                        "day",
                        day.toString(),
                        "starts",
                        "19:00",
                        "place",
                        "Mairie");
        assertThat(copyOfACopy.mistakes())
                .as("the same questions stand on the agenda of the second")
                .singleElement()
                .asString()
                .contains("déjà inscrits ailleurs");
    }

    @Test
    void anOpenedSessionIsClosedAndNotCancelled() {
        var open = sitting.open(body);
        assertThat(
                        post(
                                        secretary,
                                        "/council/sessions/" + open + "/cancellation",
                                        "why",
                                        "Neige")
                                .mistakes())
                .singleElement()
                .asString()
                .contains("ne s’annule plus");
    }

    private UUID planned() {
        var answer = plan("/copy", day.plusDays(9).toString(), "Mairie");
        assertThat(answer.status()).isEqualTo(302);
        return UUID.fromString(answer.location().replaceAll(".*/", ""));
    }

    private Answer plan(String what, String day, String place) {
        return post(secretary, path() + what, "day", day, "starts", "19:00", "place", place);
    }

    private Proposal.State state() {
        return proposals.byId(proposal).orElseThrow().state();
    }

    private void convoke() {
        assertThat(convocations.send(session, Instant.now(), true, null)).isNull();
    }

    private String path() {
        return "/council/sessions/" + session;
    }
}
