package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What agents note about a shop they accompany: stages, hours, why it waits. */
@Component
public class History {

    /** A stage, by whom and when. */
    public record Reached(Stage stage, PersonId by, Instant at) {}

    /** Time spent on a shop, in quarters of an hour. */
    public record Spent(UUID id, LocalDate day, int quarters, String note, PersonId by) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were reached. */
    public List<Reached> stages(UUID onboarding) {
        return jdbc.sql(
                        """
                        select stage, reached_by, reached_at from shops.onboarding_stage
                        where onboarding_id = ? order by reached_at
                        """)
                .param(onboarding)
                .query(
                        (row, _) ->
                                new Reached(
                                        Stage.valueOf(row.getString("stage")),
                                        new PersonId(row.getObject("reached_by", UUID.class)),
                                        row.getObject("reached_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /** The latest day first. */
    public List<Spent> hours(UUID onboarding) {
        return jdbc.sql(
                        """
                        select * from shops.onboarding_hours where onboarding_id = ? and withdrawn_at is null
                        order by day desc, id desc
                        """)
                .param(onboarding)
                .query(History::spent)
                .list();
    }

    public void spend(UUID onboarding, LocalDate day, int quarters, String note, PersonId by) {
        jdbc.sql(
                        """
                        insert into shops.onboarding_hours (onboarding_id, day, quarters, note, spent_by, noted_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(onboarding, day, quarters, note, by.value(), now())
                .update();
    }

    /** Noted by mistake: it counts no more, and stays on record. Only their own. */
    public void withdraw(UUID onboarding, UUID hours, PersonId by) {
        jdbc.sql(
                        """
                        update shops.onboarding_hours set withdrawn_by = :by, withdrawn_at = :now
                        where id = :id and onboarding_id = :onboarding and spent_by = :by and withdrawn_at is null
                        """)
                .param("by", by.value())
                .param("now", now())
                .param("id", hours)
                .param("onboarding", onboarding)
                .update();
    }

    /** Why it does not go on. */
    public void explain(UUID onboarding, String reason, PersonId by) {
        jdbc.sql(
                        """
                        insert into shops.onboarding_obstacle (onboarding_id, reason, said_by, said_at) values (?, ?, ?, ?)
                        """)
                .params(onboarding, reason, by.value(), now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Spent spent(ResultSet row, int number) throws SQLException {
        return new Spent(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getInt("quarters"),
                row.getString("note"),
                new PersonId(row.getObject("spent_by", UUID.class)));
    }
}
