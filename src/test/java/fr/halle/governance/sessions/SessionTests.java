package fr.halle.governance.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.notices.Notice;
import fr.halle.governance.notices.Summons;
import fr.halle.governance.notices.Summonses;
import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;

@WholeHouse
class SessionTests {

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;
    @Autowired Summonses summonses;
    @Autowired SessionDoors doors;
    @Autowired RecurringJob[] jobs;
    @Autowired Bodies bodies;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    /** Five clear days: neither the day of sending nor that of the session counts. */
    @Test
    void membersAreCalledWithinTheDelayOrNotAtAll() {
        var late = planned(today().plusDays(5), null);
        var said = convocations.send(late, clock.instant(), true, null);
        assertThat(said).isNotNull();
        assertThat(said.key()).isEqualTo("governance.convocation.late");
        assertThat(said.values()).containsExactly(5, "CGCT, art. L2121-12");
        assertThat(sessions.byId(late).orElseThrow().convokedAt()).isNull();
        var inTime = planned(today().plusDays(6), null);
        assertThat(convocations.send(inTime, clock.instant(), true, null)).isNull();
        assertThat(convocations.send(inTime, clock.instant(), true, null).key()).endsWith("done");
    }

    @Test
    void urgencyShortensTheDelayToOneClearDay() {
        var tomorrow = planned(today().plusDays(1), "Un toit menace de tomber");
        assertThat(convocations.send(tomorrow, clock.instant(), true, null).key())
                .endsWith("too-late");
        var after = planned(today().plusDays(2), "Un toit menace de tomber");
        assertThat(convocations.send(after, clock.instant(), true, null)).isNull();
    }

    @Test
    void eachMemberHasALetterAndTheProofThatItLeft() throws Exception {
        var id = planned(today().plusDays(10), null);
        var body = sessions.byId(id).orElseThrow().body();
        var email = UUID.randomUUID() + "@example.org";
        var since = LocalDate.of(2026, 1, 1);
        members.appoint(
                body,
                new NewMember(7, "Aurore Lupin", email, null, null, "", null, since, null, null),
                null);
        assertThat(convocations.send(id, clock.instant(), true, null)).isNull();
        var end = clock.instant().plus(Duration.ofMinutes(1));
        while (called(id).sentAt() == null && clock.instant().isBefore(end)) Thread.sleep(200);
        assertThat(called(id).address()).isEqualTo(email);
        assertThat(called(id).sentAt()).isNotNull();
        Arrays.stream(jobs)
                .filter(each -> each.name().equals("governance.departures"))
                .forEach(RecurringJob::run);
        jdbc.sql("delete from mail.letter where recipient = ?").param(email).update();
        assertThat(called(id).sentAt()).as("the proof outlives the letter").isNotNull();
        assertThat(summonses.of(id, Notice.CONVOCATION))
                .filteredOn(each -> each.letter() == null)
                .as("on paper")
                .hasSize(3);
    }

    @Test
    void theAgendaStandsOnceMembersWereCalled() {
        var id = planned(today().plusDays(10), null);
        assertThat(sessions.put(id, "Un autre point", "", true)).isPresent();
        assertThat(convocations.send(id, clock.instant(), false, null)).isNull();
        assertThat(sessions.put(id, "Un point de trop", "", false)).isEmpty();
        assertThat(sessions.items(id)).extracting(Item::position).containsExactly(1, 2);
    }

    @Test
    void opensOnItsDayOnceCalledAndKeepsItsRollAndItsRules() {
        var id = planned(today().plusDays(10), null);
        assertThat(doors.open(id, clock.instant(), null).key()).endsWith("not-called");
        assertThat(convocations.send(id, clock.instant(), false, null)).isNull();
        assertThat(doors.open(id, clock.instant(), null).key()).endsWith("early");
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 3, null);
        var open = sitting.open(body);
        var member = members.of(body.id()).getFirst();
        assertThat(members.end(body.id(), member.id(), today().plusYears(1))).isTrue();
        assertThat(members.end(body.id(), member.id(), today().plusYears(2)))
                .as("it ends no later than was foreseen")
                .isFalse();
        assertThat(members.end(body.id(), member.id(), today()))
                .as("a mandate may end earlier")
                .isTrue();
        assertThat(bodies.follow(body.id(), "departement-council", today(), null)).isTrue();
        assertThat(sessions.seats(open)).hasSize(3);
        assertThat(sessions.byId(open).orElseThrow().rules().name()).isEqualTo("epci-council");
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update governance.session set place = 'x' where id = ?")
                                        .param(open)
                                        .update())
                .hasMessageContaining("stands");
    }

    private Summons called(UUID id) {
        return summonses.of(id, Notice.CONVOCATION).stream()
                .filter(each -> each.letter() != null)
                .findFirst()
                .orElseThrow();
    }

    private UUID planned(LocalDate day, String urgency) {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 3, null);
        var id = sessions.plan(body, day, LocalTime.of(18, 30), "Salle d’essai", urgency, null);
        sessions.put(id.orElseThrow(), "Un point", "", false);
        return id.orElseThrow();
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
