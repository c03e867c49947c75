package fr.halle.demonstration.council;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** One session of the committee that was held, and one to come. */
@Component
class InventedSessions {

    private static final LocalTime STARTS = LocalTime.of(18, 30);
    private static final String PLACE = "Hôtel du Département, salle des Ardoises";

    /** What the secretary noted up to the second vote, and from then on. */
    private static final List<String> OPENING =
            List.of(
                    "18:30:00 1",
                    "18:30:00 2",
                    "18:30:00 4",
                    "18:30:00 5",
                    "18:30:00 8",
                    "18:30:00 9",
                    "18:30:00 10",
                    "18:30:00 11s",
                    "18:30:00 12",
                    "18:30:00 13",
                    "18:30:00 3>4",
                    "18:41:07 6",
                    "18:41:30 14>13");

    private static final List<String> LATER =
            List.of("19:02:10 10-", "19:02:15 10>9", "19:08:44 7");

    private final Sessions sessions;
    private final Convocations convocations;
    private final SessionDoors doors;
    private final Floor floor;
    private final Clock clock;

    /** The room and its votes. */
    @Component
    record Floor(RoomBook book, InventedVotes votes) {}

    InventedSessions(
            Sessions sessions,
            Convocations convocations,
            SessionDoors doors,
            Floor floor,
            Clock clock) {
        this.sessions = sessions;
        this.convocations = convocations;
        this.doors = doors;
        this.floor = floor;
        this.clock = clock;
    }

    void hold(Body body) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        held(body, today.minusDays(20));
        coming(body, today.plusDays(18));
    }

    private void held(Body body, LocalDate day) {
        var session = sessions.plan(body, day, STARTS, PLACE, null, null).orElseThrow();
        var minutes = put(session, "Procès-verbal de la séance précédente", "");
        var help =
                put(
                        session,
                        "Partage du coût de l’assistance renforcée à la mise en ligne de cent boutiques",
                        "Cent boutiques sont aidées à se mettre en ligne, pour 21 000 € TTC. Le Département paie, puis la dépense est partagée.");
        var page =
                sessions.put(
                                session,
                                "Page de publicité dans le bulletin départemental",
                                "Une page dans le numéro de printemps, pour 3 835,58 € TTC.",
                                true)
                        .orElseThrow();
        var calledOn = CivilTime.instant(day.minusDays(9), LocalTime.of(10, 12));
        done(convocations.send(session, calledOn, false, null));
        done(doors.open(session, CivilTime.instant(day, STARTS), null));
        note(session, OPENING);
        floor.votes().adoptMinutes(minutes);
        floor.votes().shareHelp(help, day);
        note(session, LATER);
        floor.votes().payPage(page, day);
        done(doors.close(session, CivilTime.instant(day, LocalTime.of(19, 48, 21)), null));
    }

    private void coming(Body body, LocalDate day) {
        var session = sessions.plan(body, day, STARTS, PLACE, null, null).orElseThrow();
        put(session, "Maintenance de la plateforme pour l’année à venir", "");
        put(
                session,
                "Calendrier des animations commerciales",
                "Trois temps forts sont proposés par le comité technique.");
        done(convocations.send(session, clock.instant(), true, null));
    }

    private UUID put(UUID session, String title, String report) {
        return sessions.put(session, title, report, false).orElseThrow();
    }

    private void note(UUID session, List<String> lines) {
        for (var line : lines) done(floor.book().note(session, line, STARTS, null));
    }

    static void done(@Nullable Sentence refusal) {
        if (refusal != null) throw new IllegalStateException(refusal.toString());
    }
}
