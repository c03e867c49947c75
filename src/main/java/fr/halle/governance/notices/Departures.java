package fr.halle.governance.notices;

import fr.halle.jobs.RecurringJob;
import fr.halle.mail.Mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

/** Letters are not kept for ever, the proof that they left is. */
@Component
class Departures implements RecurringJob {

    private final JdbcClient jdbc;
    private final Mail mail;

    Departures(JdbcClient jdbc, Mail mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    @Override
    public String name() {
        return "governance.departures";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var open =
                jdbc.sql(
                                "select letter from governance.summons where letter is not null and sent_at is null")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        if (open.isEmpty()) return;
        var left = mail.departures(open);
        jdbc.sql(
                        """
                        update governance.summons s set sent_at = d.at
                          from unnest(cast(:letters as uuid[]), cast(:times as timestamptz[])) as d (letter, at)
                         where s.letter = d.letter and s.sent_at is null
                        """)
                .param("letters", left.keySet().toArray(UUID[]::new))
                .param(
                        "times",
                        left.values().stream()
                                .map(at -> at.atOffset(ZoneOffset.UTC).toString())
                                .toArray(String[]::new))
                .update();
    }
}
