package fr.halle.governance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewBody;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Seats bodies and opens sessions for tests; each body is a new one. */
@Component
public class Sitting {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Bodies bodies;
    private final Members members;
    private final Sessions sessions;
    private final Convocations convocations;
    private final SessionDoors doors;
    private final Identity identity;
    private final Clock clock = Clock.systemUTC();

    Sitting(
            Bodies bodies,
            Members members,
            Sessions sessions,
            Convocations convocations,
            SessionDoors doors,
            Identity identity) {
        this.bodies = bodies;
        this.members = members;
        this.sessions = sessions;
        this.convocations = convocations;
        this.doors = doors;
        this.identity = identity;
    }

    /** A body without members, that follows these rules. */
    public Body body(String rules) {
        return body(rules, BodyKind.STEERING);
    }

    public Body body(String rules, BodyKind kind) {
        return body(rules, kind, "999002710");
    }

    /** The same of the authority with this SIREN. */
    public Body body(String rules, BodyKind kind, String siren) {
        int number = COUNT.incrementAndGet();
        var prefix = "T" + Integer.toString(number, 36);
        var id =
                bodies.enter(
                                new NewBody(
                                        "essai-" + UUID.randomUUID(),
                                        "Instance d’essai",
                                        kind,
                                        "Collectivité d’essai",
                                        siren + "00013",
                                        prefix.toUpperCase(Locale.ROOT),
                                        5,
                                        "CGCT, art. L2121-12",
                                        true),
                                null)
                        .orElseThrow();
        bodies.follow(id, rules, SINCE, null);
        return bodies.byId(id);
    }

    /**
     * Members 1 to {@code count}, the first presides, the second writes; of that college if any.
     */
    public void seat(Body body, int from, int to, @Nullable UUID college) {
        for (int number = from; number <= to; number++) {
            var office = number == 1 ? Office.PRESIDENT : number == 2 ? Office.SECRETARY : null;
            var member =
                    new NewMember(
                            number,
                            "Membre " + number,
                            null,
                            null,
                            college,
                            "",
                            office,
                            SINCE,
                            null,
                            null);
            assertThat(members.appoint(body.id(), member, null)).isPresent();
        }
    }

    public UUID college(Body body, String name, int share) {
        return bodies.found(body.id(), name, share).orElseThrow();
    }

    /** A session of yesterday with one item, under way: nothing that is noted is still to come. */
    public UUID open(Body body) {
        return open(body, CivilTime.local(clock.instant()).toLocalDate().minusDays(1));
    }

    /** The same of that day, one that has passed. */
    public UUID open(Body body, LocalDate day) {
        var session =
                sessions.plan(body, day, LocalTime.of(18, 30), "Salle d’essai", null, null)
                        .orElseThrow();
        sessions.put(session, "Un point à l’ordre du jour", "Un rapport.", false);
        var tenDaysAgo = clock.instant().minus(Duration.ofDays(10));
        assertThat(convocations.send(session, tenDaysAgo, false, null)).isNull();
        assertThat(doors.open(session, clock.instant(), null)).isNull();
        return session;
    }

    /** One who signs in with this address, in that office. */
    public UUID seat(Body body, int number, Office office, String email) {
        var person = identity.registerInvented(email, "Membre " + number, Language.FR);
        var member =
                new NewMember(
                        number,
                        "Membre " + number,
                        email,
                        person.value(),
                        null,
                        "",
                        office,
                        SINCE,
                        null,
                        null);
        return members.appoint(body.id(), member, null).orElseThrow();
    }

    /** A session of that day in preparation, with nothing on its agenda. */
    public UUID planned(Body body, LocalDate day) {
        return sessions.plan(body, day, LocalTime.of(18, 30), "Salle d’essai", null, null)
                .orElseThrow();
    }

    public UUID item(UUID session) {
        return sessions.items(session).getFirst().id();
    }
}
