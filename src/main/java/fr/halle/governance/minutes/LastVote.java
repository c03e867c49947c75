package fr.halle.governance.minutes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Knows what no longer changes. */
@Component
class LastVote {

    private final JdbcClient jdbc;

    LastVote(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the last vote of the session was taken. */
    Optional<LocalTime> of(UUID session) {
        return jdbc.sql(
                        """
                        select v.at from governance.vote v join governance.item i on i.id = v.item
                         where i.session = ? order by v.at - interval '6 hours' desc limit 1
                        """)
                .param(session)
                .query(LocalTime.class)
                .optional();
    }

    /** The last line of the book when that vote was taken; 0: there was none. */
    long noteBefore(UUID vote) {
        return jdbc.sql("select coalesce(last_note, 0) from governance.vote where id = ?")
                .param(vote)
                .query(Long.class)
                .single();
    }
}
