package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.minutes.LastQuorum;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * After a session without quorum members are called again, on the same items; whoever is there then
 * deliberates. CGCT L2121-17. A département's council meets by right. CGCT L3121-14.
 */
@Component
public class SecondSummons {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final LastQuorum quorums;
    private final Copies copies;
    private final Clock clock;

    /**
     * @param first the first day on which it can be held
     * @param lostAt when the quorum was lost; null where there never was one
     */
    public record Due(LocalDate first, @Nullable LocalTime lostAt) {}

    /** Planned, or why not. */
    public sealed interface Outcome {

        record Planned(UUID session) implements Outcome {}

        record Refused(Sentence why) implements Outcome {}
    }

    SecondSummons(
            JdbcClient jdbc, Sessions sessions, LastQuorum quorums, Copies copies, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.quorums = quorums;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Closed without quorum, with something left to decide, and nobody called again yet. The day of
     * a meeting by right does not come back.
     */
    public Optional<Due> due(Session session) {
        if (session.closedAt() == null || isTaken(session.id()) || hasPassed(session))
            return Optional.empty();
        return quorums.in(session)
                .filter(_ -> !copies.left(session.id()).isEmpty())
                .map(missing -> new Due(first(session), missing.since()));
    }

    /**
     * From this day on: whole days lie between both sessions, and as many between today, when
     * members can be called, and the second one. By right it is that day and no other.
     */
    LocalDate first(Session session) {
        var quorum = session.rules().quorum();
        if (quorum.isByRight()) return session.day().plusDays(quorum.summonsDays());
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var after = session.day().isAfter(today) ? session.day() : today;
        return after.plusDays(quorum.summonsDays() + 1L);
    }

    /** Why the second session cannot be held on that day. */
    @Nullable Sentence refuses(Session session, LocalDate day) {
        var quorum = session.rules().quorum();
        var first = first(session);
        if (quorum.isByRight() ? day.equals(first) : !day.isBefore(first)) return null;
        var key = quorum.isByRight() ? "governance.again.by-right" : "governance.again.early";
        return Sentence.of(key, quorum.summonsDays(), quorum.article());
    }

    @Transactional
    public Outcome plan(UUID failed, LocalDate day, LocalTime starts, String place, PersonId by) {
        copies.hold(failed);
        var session = sessions.held(failed).orElseThrow();
        if (due(session).isEmpty())
            return new Outcome.Refused(Sentence.of("governance.again.not-due"));
        var refusal = refuses(session, day);
        if (refusal != null) return new Outcome.Refused(refusal);
        var quorum = session.rules().quorum();
        var id =
                jdbc.sql(
                                """
                                insert into governance.session (body, day, starts, place, rules, delay_days, delay_article, planned_by, instead_of)
                                select body, :day, :starts, :place, cast(:rules as jsonb), :days, :article, :by, id
                                  from governance.session where id = :failed
                                returning id
                                """)
                        .param("day", day)
                        .param("starts", starts)
                        .param("place", place)
                        .param("rules", Sessions.written(session.rules().withoutQuorum()))
                        .param("days", quorum.isByRight() ? 0 : quorum.summonsDays())
                        .param("article", quorum.article())
                        .param("by", by.value())
                        .param("failed", failed)
                        .query(UUID.class)
                        .single();
        copies.copy(copies.left(failed), id);
        return new Outcome.Planned(id);
    }

    private boolean hasPassed(Session session) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        return session.rules().quorum().isByRight() && first(session).isBefore(today);
    }

    private boolean isTaken(UUID session) {
        return jdbc.sql(
                        "select exists (select from governance.session where ? in (instead_of, copied_from) and cancelled_at is null)")
                .param(session)
                .query(Boolean.class)
                .single();
    }
}
