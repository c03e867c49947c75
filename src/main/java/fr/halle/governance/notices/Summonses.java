package fr.halle.governance.notices;

import fr.halle.mail.Mail;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who was called to a session, and the proof of it. */
@Component
public class Summonses {

    private final JdbcClient jdbc;
    private final Mail mail;

    Summonses(JdbcClient jdbc, Mail mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /** Whoever was called, or told of the cancellation. */
    public List<Summons> of(UUID session, Notice notice) {
        var kept =
                jdbc.sql(
                                "select * from governance.summons where session = ? and notice = ? order by name")
                        .params(session, notice.name())
                        .query(
                                (row, _) -> {
                                    var at = row.getObject("sent_at", OffsetDateTime.class);
                                    return new Summons(
                                            row.getString("name"),
                                            row.getString("address"),
                                            row.getObject("letter", UUID.class),
                                            at == null ? null : at.toInstant());
                                })
                        .list();
        var left = mail.departures(letters(kept));
        return kept.stream()
                .map(
                        each ->
                                each.sentAt() != null || each.letter() == null
                                        ? each
                                        : new Summons(
                                                each.name(),
                                                each.address(),
                                                each.letter(),
                                                left.get(each.letter())))
                .toList();
    }

    /** Whoever was called, to be written to again. */
    public List<Addressee> called(UUID session) {
        return jdbc.sql(
                        """
                        select member, name, address, false as substitute from governance.summons
                         where session = ? and notice = 'CONVOCATION' order by name
                        """)
                .param(session)
                .query(new SimplePropertyRowMapper<>(Addressee.class))
                .list();
    }

    private static List<UUID> letters(List<Summons> all) {
        return all.stream().map(Summons::letter).filter(Objects::nonNull).toList();
    }
}
