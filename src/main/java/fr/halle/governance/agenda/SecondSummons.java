package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * After a session without quorum members are called again, on the same items; whoever is there then
 * deliberates. CGCT L2121-17.
 */
@Component
public class SecondSummons {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final RoomBook book;
    private final Clock clock;

    /** Planned, or why not. */
    public sealed interface Outcome {

        record Planned(UUID session) implements Outcome {}

        record Refused(Sentence why) implements Outcome {}
    }

    SecondSummons(JdbcClient jdbc, Sessions sessions, RoomBook book, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.book = book;
        this.clock = clock;
    }

    /** Closed without quorum, with something left to decide, and nobody called again yet. */
    public boolean isDue(Session session) {
        if (session.closedAt() == null || isQuorate(session)) return false;
        return jdbc.sql(
                        """
                        select exists (select from governance.item i where i.session = :session
                                          and not exists (select from governance.vote v where v.item = i.id))
                               and not exists (select from governance.session where instead_of = :session)
                        """)
                .param("session", session.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * From this day on: whole days lie between both sessions, and as many between today, when
     * members can be called, and the second one.
     */
    public LocalDate first(Session session) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var after = session.day().isAfter(today) ? session.day() : today;
        return after.plusDays(session.rules().quorum().summonsDays() + 1L);
    }

    @Transactional
    public Outcome plan(UUID failed, LocalDate day, LocalTime starts, String place, PersonId by) {
        var session = sessions.held(failed).orElseThrow();
        if (!isDue(session)) return refused("governance.again.not-due");
        var quorum = session.rules().quorum();
        if (day.isBefore(first(session)))
            return refused("governance.again.early", quorum.summonsDays(), quorum.article());
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
                        .param("days", quorum.summonsDays())
                        .param("article", quorum.article())
                        .param("by", by.value())
                        .param("failed", failed)
                        .query(UUID.class)
                        .single();
        copyWhatIsLeft(failed, id);
        return new Outcome.Planned(id);
    }

    private void copyWhatIsLeft(UUID from, UUID to) {
        jdbc.sql(
                        """
                        with left_over as (
                            select i.*, row_number() over (order by i.position) as place, uuidv7() as copy from governance.item i
                             where i.session = :from and not exists (select from governance.vote v where v.item = i.id)),
                        copied as (
                            insert into governance.item (id, session, position, title, report, ratification, proposal, ratifies, corrects)
                            select copy, :to, place, title, report, ratification, proposal, ratifies, corrects from left_over)
                        insert into governance.item_annex (item, name, media_type, content, added_by)
                        select l.copy, a.name, a.media_type, a.content, a.added_by
                          from left_over l join governance.item_annex a on a.item = l.id order by a.id
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private boolean isQuorate(Session session) {
        int inOffice = sessions.seats(session.id()).size();
        return book.now(session).state().meets(session.rules().quorum(), inOffice);
    }

    private static Outcome refused(String key, Object... values) {
        return new Outcome.Refused(Sentence.of(key, values));
    }
}
