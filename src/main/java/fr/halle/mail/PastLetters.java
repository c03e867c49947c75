package fr.halle.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What letters said, for as long as it is kept. */
@Component
class PastLetters {

    private static final String EMPTIED =
            "subject = '', plain = '', html = '', codes = '{}', trouble = null, emptied_at = ?";

    private final JdbcClient jdbc;

    PastLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Written> to(String address) {
        return jdbc.sql(
                        """
                        select written_at, subject, plain from mail.letter
                        where lower(recipient) = lower(?) and not unkept order by written_at desc
                        """)
                .param(address)
                .query(
                        (row, number) ->
                                new Written(
                                        row.getTimestamp(1).toInstant(),
                                        row.getString(2),
                                        row.getString(3)))
                .list();
    }

    /** Where nothing is sent (a demonstration), a letter that was kept instead has left. */
    Map<UUID, Instant> departures(Collection<UUID> letters) {
        var left = new HashMap<UUID, Instant>();
        jdbc.sql(
                        """
                        select id, coalesce(sent_at, kept_at) as left_at from mail.letter
                         where id = any(?) and coalesce(sent_at, kept_at) is not null
                        """)
                .param(letters.toArray(UUID[]::new))
                .query(
                        row -> {
                            left.put(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant());
                        });
        return left;
    }

    /** Letters to the address go; what others were told of it goes too. */
    void forget(String address) {
        jdbc.sql("delete from mail.letter where lower(recipient) = lower(?)")
                .param(address)
                .update();
        jdbc.sql(
                        """
                        update mail.letter set unkept = true
                        where position(:address in lower(concat(subject, ' ', plain, ' ', html, ' ', trouble))) > 0
                        """)
                .param("address", address)
                .update();
        // one that waits for the server leaves whole, and goes then
        jdbc.sql(
                        "delete from mail.letter where unkept and num_nonnulls(sent_at, kept_at, failed_at) > 0")
                .update();
    }

    void empty(Collection<UUID> letters, Instant now) {
        jdbc.sql(
                        "update mail.letter set "
                                + EMPTIED
                                + " where id = any(?) and num_nonnulls(sent_at, kept_at, failed_at) > 0")
                .params(now.atOffset(ZoneOffset.UTC), letters.toArray(UUID[]::new))
                .update();
    }

    /** What left, or never will, before that instant. */
    int emptyOlderThan(Instant before, Instant now) {
        jdbc.sql("delete from mail.letter where unkept and written_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(
                        "update mail.letter set "
                                + EMPTIED
                                + ", recipient = 'emptied@invalid' where written_at < ? and emptied_at is null"
                                + " and num_nonnulls(sent_at, kept_at, failed_at) > 0")
                .params(now.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
