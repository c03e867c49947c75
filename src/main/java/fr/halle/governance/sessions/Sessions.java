package fr.halle.governance.sessions;

import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.rules.RuleSet;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings of all bodies, each with its rules whole. */
@Component
public class Sessions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Bodies bodies;

    Sessions(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** Empty where the body follows no rules on that day. */
    public Optional<UUID> plan(Body body, Plan plan, @Nullable PersonId by) {
        return plan(body, plan.day(), plan.starts(), plan.place(), plan.urgency(), by);
    }

    /** The same. */
    public Optional<UUID> plan(
            Body body,
            LocalDate day,
            LocalTime starts,
            String place,
            @Nullable String urgency,
            @Nullable PersonId by) {
        var rules = bodies.rulesOn(body.id(), day);
        if (rules.isEmpty()) return Optional.empty();
        return jdbc.sql(
                        """
                        insert into governance.session (body, day, starts, place, rules, delay_days, delay_article, urgency, planned_by)
                        values (:body, :day, :starts, :place, cast(:rules as jsonb), governance.delay_days(:body, :day), governance.delay_article(:body, :day), :urgency, :by)
                        returning id
                        """)
                .param("body", body.id())
                .param("day", day)
                .param("starts", starts)
                .param("place", place)
                .param("rules", written(rules.get()))
                .param("urgency", urgency)
                .param("by", by == null ? null : by.value())
                .query(UUID.class)
                .optional();
    }

    public Optional<Session> byId(UUID id) {
        return jdbc.sql("select * from governance.session where id = ?")
                .param(id)
                .query(Sessions::session)
                .optional();
    }

    /** The same, and nobody else changes anything in it before this transaction ends. */
    public Optional<Session> held(UUID id) {
        return jdbc.sql("select * from governance.session where id = ? for update")
                .param(id)
                .query(Sessions::session)
                .optional();
    }

    public List<Item> items(UUID session) {
        return jdbc.sql("select * from governance.item where session = ? order by position")
                .param(session)
                .query(new SimplePropertyRowMapper<>(Item.class))
                .list();
    }

    public Optional<Item> item(UUID id) {
        return jdbc.sql("select * from governance.item where id = ?")
                .param(id)
                .query(Item.class)
                .optional();
    }

    @Transactional
    public Optional<UUID> put(UUID session, String title, String report, boolean ratification) {
        return put(session, NewItem.of(title, report, ratification));
    }

    /**
     * Put last on the agenda; empty once members were called, who know what is on it, and where
     * they are called again on the same items. Whoever calls them just now is waited for. What
     * ended in a tie in that body comes back with it.
     */
    @Transactional
    public Optional<UUID> put(UUID session, NewItem item) {
        held(session);
        return jdbc.sql(
                        """
                        insert into governance.item (session, position, title, report, ratification, proposal, ratifies, corrects, second_reading_of)
                        select s.id, 1 + (select coalesce(max(position), 0) from governance.item where session = s.id),
                               :title, :report, :ratification, :proposal, :ratifies, :corrects,
                               (select i.id from governance.item i join governance.vote v on v.item = i.id join governance.session t on t.id = i.session
                                 where v.outcome = 'SECOND_READING' and t.body = s.body
                                   and (i.proposal = :proposal or i.ratifies = :ratifies or i.corrects = :corrects)
                                 order by v.taken_at desc limit 1)
                          from governance.session s
                         where s.id = :session and s.convoked_at is null and s.cancelled_at is null and s.instead_of is null
                        returning id
                        """)
                .param("session", session)
                .param("title", item.title())
                .param("report", item.report())
                .param("ratification", item.ratification())
                .param("proposal", item.proposal())
                .param("ratifies", item.ratifies())
                .param("corrects", item.corrects())
                .query(UUID.class)
                .optional();
    }

    /** The roll of a session that was opened. */
    public List<Seat> seats(UUID session) {
        return jdbc.sql("select * from governance.seat where session = ? order by number")
                .param(session)
                .query(new SimplePropertyRowMapper<>(Seat.class))
                .list();
    }

    public static String written(RuleSet rules) {
        return JSON.writeValueAsString(rules);
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("body", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getString("place"),
                JSON.readValue(row.getString("rules"), RuleSet.class),
                row.getInt("delay_days"),
                row.getString("delay_article"),
                row.getString("urgency"),
                row.getObject("instead_of", UUID.class),
                instant(row, "convoked_at"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                instant(row, "cancelled_at"),
                row.getString("cancelled_why"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Whether a place on its roll is theirs, or theirs to take for another: a voice, that is. */
    public boolean hasPlace(UUID session, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (select from governance.seat s join governance.session o on o.id = s.session
                                         join governance.member m on m.id = s.member
                                              or m.substitute_of = s.member and m.since <= o.day and (m.until is null or m.until > o.day)
                                        where s.session = ? and m.person = ?)
                        """)
                .params(session, person.value())
                .query(Boolean.class)
                .single();
    }
}
