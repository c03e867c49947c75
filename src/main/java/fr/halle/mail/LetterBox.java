package fr.halle.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Reads the letters for the demonstration's pages. */
@Component
class LetterBox {

    private static final int PER_PAGE = 20;

    private final JdbcClient jdbc;

    LetterBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LettersPage newestFirst(@Nullable UUID before) {
        var rows =
                jdbc.sql(
                                """
                                select id, recipient, subject, written_at, sent_at, kept_at, failed_at
                                  from mail.letter
                                 where cast(:before as uuid) is null or (written_at, id) <
                                       (select written_at, id from mail.letter where id = :before)
                                 order by written_at desc, id desc
                                 limit :limit
                                """)
                        .param("before", before)
                        .param("limit", PER_PAGE + 1)
                        .query(
                                (row, number) ->
                                        new LettersPage.Row(
                                                row.getObject("id", UUID.class),
                                                row.getString("recipient"),
                                                row.getString("subject"),
                                                row.getTimestamp("written_at").toInstant(),
                                                LetterState.of(row)))
                        .list();
        if (rows.size() <= PER_PAGE) return new LettersPage(rows, null);
        var page = rows.subList(0, PER_PAGE);
        return new LettersPage(page, page.getLast().id());
    }

    Optional<LetterPage> letter(UUID id) {
        return jdbc.sql("select * from mail.letter where id = ?")
                .param(id)
                .query(
                        (row, number) ->
                                new LetterPage(
                                        Letters.letter(row),
                                        row.getTimestamp("written_at").toInstant(),
                                        LetterState.of(row),
                                        row.getString("trouble")))
                .optional();
    }
}
