package fr.halle.governance.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.files.Paper;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.proposals.Proposal;
import fr.halle.governance.proposals.Proposals;
import fr.halle.governance.sessions.Annexes;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Choice;
import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** After a tie a question comes back at the next session, and a second tie rejects it. */
class SecondReadingTests extends PeopleTest {

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired Convocations convocations;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired Annexes annexes;
    @Autowired Proposals proposals;
    @Autowired SecondReadings readings;
    @Autowired Cancellations cancellations;

    private Body body;
    private UUID proposal;
    private UUID first;
    private UUID item;

    @BeforeEach
    void tie() {
        body = sitting.body("steering-committee-second-reading");
        sitting.seat(body, 1, 2, null);
        var technical = sitting.body("epci-council", BodyKind.TECHNICAL);
        proposal = proposals.propose(technical.id(), "Une carte", "Un devis.", true, today(), null);
        first = sitting.planned(body, today());
        assertThat(proposals.put(proposal, first)).isNull();
        item = sitting.item(first);
        var paper = new Paper("devis.pdf", "application/pdf", new byte[10]);
        assertThat(annexes.add(first, item, paper, new PersonId(new UUID(0, 0)))).isTrue();
        assertThat(tied(first)).isEqualTo("SECOND_READING");
    }

    @Test
    void theSecretaryPutsItOnTheNextAgendaWithReportAnnexesAndOrigin() {
        var next = sitting.planned(body, today().plusDays(20));
        var secretary = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var page = secretary.get(path(first));
        assertThat(page.text()).contains("revient à la séance suivante");
        assertThat(secretary.send(page.form("/reading")).location()).endsWith(next.toString());
        var copy = sessions.items(next).getFirst();
        assertThat(copy.secondReadingOf()).isEqualTo(item);
        assertThat(copy.report()).isEqualTo("Un devis.");
        assertThat(copy.ratification()).isTrue();
        assertThat(proposals.byId(proposal).orElseThrow().state())
                .isEqualTo(Proposal.State.ON_AGENDA);
        var shown = secretary.get(path(next));
        assertThat(shown.text()).contains("Seconde lecture", "devis.pdf");
        assertThat(secretary.get(path(first)).has("form[action$=/reading]")).isFalse();
        assertThat(
                        post(secretary, page.form("/reading").action(), "session", next.toString())
                                .mistakes())
                .singleElement()
                .asString()
                .contains("ne revient pas");
    }

    @Test
    void aSecondTieRejectsHoweverItCameBack() {
        var next = sitting.planned(body, today());
        assertThat(proposals.put(proposal, next)).as("from the proposal’s own page").isNull();
        assertThat(readings.dueIn(first)).isEmpty();
        assertThat(tied(next)).isEqualTo("REJECTED");
        assertThat(proposals.byId(proposal).orElseThrow().state())
                .isEqualTo(Proposal.State.REJECTED);
        assertThat(readings.dueIn(first)).isEmpty();
        assertThat(readings.dueIn(next)).isEmpty();
    }

    @Test
    void itIsStillTheSecondReadingAfterACancelledSession() {
        var next = sitting.planned(body, today());
        assertThat(readings.put(first, item, next)).isNull();
        assertThat(cancellations.cancel(next, "", Instant.now(), null)).isNull();
        var third = sitting.planned(body, today());
        assertThat(readings.put(first, item, third)).isNull();
        assertThat(sessions.items(third).getFirst().secondReadingOf()).isEqualTo(item);
        assertThat(tied(third)).isEqualTo("REJECTED");
    }

    /** The vote of a session that is still open, corrected after its question went elsewhere. */
    @Test
    void aTieThatComesBackIsNotCorrectedAway() {
        var open = sitting.planned(body, today());
        var question = sessions.put(open, "Une question", "", false).orElseThrow();
        vote(open);
        var next = sitting.planned(body, today());
        assertThat(readings.put(open, question, next)).isNull();
        assertThat(corrected(open, question).text()).contains("déjà inscrite à une autre séance");
        assertThat(cancellations.cancel(next, "", Instant.now(), null)).isNull();
        assertThat(corrected(open, question).status()).isEqualTo(302);
        assertThat(outcome(question)).isEqualTo("ADOPTED");
    }

    @Test
    void aTieWhoseProposalWasWithdrawnSinceStaysOne() {
        var by = new PersonId(UUID.randomUUID());
        assertThat(proposals.withdraw(proposal, "Trop cher", Days.today(), by)).isNull();
        assertThat(corrected(first, item).text()).contains("la proposition a été retirée");
        assertThat(outcome(item)).isEqualTo("SECOND_READING");
    }

    @Test
    void onAnAgendaOfTheSameBodyAlone() {
        var other = sitting.planned(sitting.body("epci-council"), today().plusDays(20));
        assertThat(readings.put(first, item, other).key()).isEqualTo("governance.reading.other");
    }

    /** The second member was for. */
    private Answer corrected(UUID session, UUID question) {
        var page = path(session) + "/items/" + question + "/vote/correction";
        var secretary = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        secretary.get(page);
        return post(secretary, page, "against", "", "seen", "0", "reason", "Le 2 était pour");
    }

    /** One for and one against. */
    private String tied(UUID session) {
        vote(session);
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        return outcome(sitting.item(session));
    }

    private void vote(UUID session) {
        var before = Instant.now().minus(Duration.ofDays(10));
        assertThat(convocations.send(session, before, false, null)).isNull();
        assertThat(doors.open(session, Instant.now(), null)).isNull();
        for (var number : new String[] {"1", "2"})
            assertThat(book.note(session, number, LocalTime.of(6, 0), null)).isNull();
        var poll = Poll.byHands(LocalTime.of(6, 0), Map.of(2, Choice.AGAINST));
        assertThat(votes.take(sitting.item(session), poll, null)).isNull();
    }

    private String outcome(UUID question) {
        return jdbc.sql("select outcome from governance.vote where item = ?")
                .param(question)
                .query(String.class)
                .single();
    }

    private static String path(UUID session) {
        return "/council/sessions/" + session;
    }

    private static LocalDate today() {
        return Days.ofSession();
    }
}
