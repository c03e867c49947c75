package fr.halle.mail;

import fr.halle.kernel.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters on their way. */
@Component
class Letters {

    /** A letter that waits, and since when. */
    record Waiting(WrittenLetter letter, Instant writtenAt) {}

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the id is known. */
    boolean write(WrittenLetter letter, boolean unkept, Instant now) {
        return jdbc.sql(
                                """
                                insert into mail.letter
                                       (id, message_id, recipient, language, subject, plain, html, codes, written_at, unkept)
                                values (:id, :messageId, :to, :language, :subject, :plain, :html, :codes, :now, :unkept)
                                on conflict (id) do nothing
                                """)
                        .param("id", letter.id())
                        .param("messageId", letter.messageId())
                        .param("to", letter.to())
                        .param("language", letter.language().name())
                        .param("subject", letter.subject())
                        .param("plain", letter.plain())
                        .param("html", letter.html())
                        .param("codes", letter.codes().toArray(String[]::new))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("unkept", unkept)
                        .update()
                == 1;
    }

    Optional<Waiting> waiting(UUID id) {
        return jdbc.sql(
                        """
                        select * from mail.letter
                         where id = ? and num_nonnulls(sent_at, kept_at, failed_at) = 0
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new Waiting(
                                        letter(row), row.getTimestamp("written_at").toInstant()))
                .optional();
    }

    /**
     * Gone for good if it is not to be kept. Noted first and looked at then: whoever is just being
     * forgotten holds the row, and the note waits for the end of that.
     */
    void sent(UUID id, Instant now) {
        jdbc.sql("update mail.letter set sent_at = ?, trouble = null where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
        jdbc.sql("delete from mail.letter where id = ? and unkept").param(id).update();
    }

    void kept(UUID id, Instant now) {
        jdbc.sql("update mail.letter set kept_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void troubled(UUID id, String words) {
        jdbc.sql("update mail.letter set trouble = ? where id = ?").params(words, id).update();
    }

    void failed(UUID id, String words, Instant now) {
        jdbc.sql("update mail.letter set failed_at = ?, trouble = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), words, id)
                .update();
    }

    /** Letters kept since then wait again. */
    List<UUID> release(Instant since) {
        return jdbc.sql(
                        "update mail.letter set kept_at = null where kept_at >= ? and emptied_at is null returning id")
                .param(since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    static WrittenLetter letter(ResultSet row) throws SQLException {
        return new WrittenLetter(
                row.getObject("id", UUID.class),
                row.getString("message_id"),
                row.getString("recipient"),
                Language.valueOf(row.getString("language")),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                List.of((String[]) row.getArray("codes").getArray()));
    }
}
