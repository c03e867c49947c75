package fr.halle.governance.agreement;

import fr.halle.mail.Mail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who was asked by letter whether they renew an agreement, and when the letters left. */
@Component
public class Reminders {

    /** Of a day. {@code sentOn}: the day on which the first of them left; null: none has. */
    public record Reminded(LocalDate writtenOn, int people, @Nullable LocalDate sentOn) {}

    private final JdbcClient jdbc;
    private final Mail mail;

    Reminders(JdbcClient jdbc, Mail mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    public void written(UUID agreement, String address, String name, UUID letter) {
        jdbc.sql(
                        """
                        insert into governance.renewal_reminder (agreement, address, name, letter) values (?, lower(?), ?, ?)
                        on conflict do nothing
                        """)
                .params(agreement, address, name, letter)
                .update();
    }

    /** The first first. */
    public List<Reminded> of(UUID agreement) {
        return jdbc.sql(
                        """
                        select (written_at at time zone 'Europe/Paris')::date as written_on, count(*) as people,
                               (min(sent_at) at time zone 'Europe/Paris')::date as sent_on
                          from governance.renewal_reminder where agreement = ? group by 1 order by 1
                        """)
                .param(agreement)
                .query(new SimplePropertyRowMapper<>(Reminded.class))
                .list();
    }

    /** Letters are not kept for ever, the proof that they left is. */
    public void keepDepartures() {
        var open =
                jdbc.sql("select letter from governance.renewal_reminder where sent_at is null")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        if (open.isEmpty()) return;
        var left = mail.departures(open);
        jdbc.sql(
                        """
                        update governance.renewal_reminder r set sent_at = d.at
                          from unnest(cast(:letters as uuid[]), cast(:times as timestamptz[])) as d (letter, at)
                         where r.letter = d.letter
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
