package fr.halle.governance.proceedings;

import fr.halle.governance.proceedings.Proceedings.Signature;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** Writes what the secretary says of a session, and the days of its minutes. */
@Component
class MinutesPen {

    private final JdbcClient jdbc;

    MinutesPen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void say(UUID item, String words, PersonId by) {
        jdbc.sql(
                        """
                        insert into governance.discussion (item, words, written_by) values (?, ?, ?)
                        on conflict (item) do update set words = excluded.words, written_by = excluded.written_by, written_at = now()
                        """)
                .params(item, words, by.value())
                .update();
    }

    void adopt(UUID session, LocalDate on, @Nullable PersonId by) {
        jdbc.sql(
                        "insert into governance.minutes (session, adopted_on, adopted_by) values (?, ?, ?)")
                .param(session)
                .param(on)
                .param(by == null ? null : by.value())
                .update();
    }

    void sign(UUID session, Signature signature, @Nullable PersonId by) {
        jdbc.sql(
                        """
                        insert into governance.minutes_signature (session, office, name, signed_on, signed_by) values (?, ?, ?, ?, ?)
                        """)
                .param(session)
                .param(signature.office().name())
                .param(signature.name())
                .param(signature.signedOn())
                .param(by == null ? null : by.value())
                .update();
    }

    void publish(UUID session, LocalDate on, @Nullable PersonId by) {
        jdbc.sql(
                        "update governance.minutes set published_on = ?, published_by = ? where session = ?")
                .param(on)
                .param(by == null ? null : by.value())
                .param(session)
                .update();
    }
}
