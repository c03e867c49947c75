package fr.halle.governance.minutes;

import fr.halle.governance.room.Hours;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether a session that was closed had its quorum to the end. */
@Component
public class LastQuorum {

    private final RoomBook book;
    private final Sessions sessions;

    /** {@code since}: when it was lost; null where there never was one. */
    public record Missing(@Nullable LocalTime since) {}

    LastQuorum(RoomBook book, Sessions sessions) {
        this.book = book;
        this.sessions = sessions;
    }

    /** Empty where there was one: who leaves as the session is closed takes nothing away. */
    public Optional<Missing> in(Session session) {
        var quorum = session.rules().quorum();
        int inOffice = sessions.seats(session.id()).size();
        var end = end(session);
        boolean met = quorum.isWaived();
        LocalTime lost = null;
        for (var moment : book.of(session).room().moments()) {
            if (end != null && !Hours.isBefore(moment.happening().at(), end)) break;
            boolean now = moment.state().meets(quorum, inOffice);
            if (met && !now) lost = moment.happening().at();
            met = now;
        }
        return met ? Optional.empty() : Optional.of(new Missing(lost));
    }

    /** The second of the closing; null where it was written down on a later day. */
    private static @Nullable LocalTime end(Session session) {
        if (session.closedAt() == null) return null;
        var closed = CivilTime.local(session.closedAt());
        return closed.isBefore(session.day().plusDays(1).atTime(Hours.FIRST))
                ? closed.toLocalTime().truncatedTo(ChronoUnit.SECONDS)
                : null;
    }
}
