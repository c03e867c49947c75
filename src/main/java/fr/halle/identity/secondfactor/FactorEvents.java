package fr.halle.identity.secondfactor;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What happened to second factors, when and by whom. */
@Component
class FactorEvents {

    enum What {
        SET_UP,
        RECOVERY_CODE_USED,
        NEW_RECOVERY_CODES,
        REMOVED,
        RESET
    }

    /** {@code byName}: who did it, where that was somebody else. */
    record Event(What what, Instant at, String byName) {}

    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    FactorEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(PersonId person, What what, PersonId by) {
        jdbc.sql(
                        """
                        insert into identity.second_factor_event (person_id, what, by_id, at)
                        values (?, ?, ?, ?)
                        """)
                .param(person.value())
                .param(what.name())
                .param(by.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last ten, newest first. */
    List<Event> of(PersonId person) {
        return jdbc.sql(
                        """
                        select what, at, case when by_id <> person_id then coalesce(actor.name, '') else '' end as by_name
                        from identity.second_factor_event
                        join identity.person actor on actor.id = by_id
                        where person_id = ? order by at desc limit ?
                        """)
                .params(person.value(), SHOWN)
                .query(
                        (row, number) ->
                                new Event(
                                        What.valueOf(row.getString("what")),
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("by_name")))
                .list();
    }
}
