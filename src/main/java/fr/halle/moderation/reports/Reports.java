package fr.halle.moderation.reports;

import fr.halle.kernel.Language;
import fr.halle.moderation.ContentRef;
import fr.halle.moderation.ReportedContent;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The notices that came in. */
@Component
public class Reports {

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(
            ReportedContent content,
            ReportForm form,
            Language language,
            boolean ownInitiative,
            String sender,
            Instant now) {
        @Nullable ContentRef within = content.within();
        return jdbc.sql(
                        """
                        insert into moderation.report
                               (kind, content_id, address, title, body, author_name, author_email, author_language, within_kind, within_id,
                                reason, explanation, language, origin, good_faith_at, reported_at, name, email, sender)
                        values (:kind, :id, :address, :title, :body, :author, :authorEmail, :authorLanguage, :withinKind, :withinId,
                                :reason, :explanation, :language, :origin, :now, :now, :name, :email, :sender) returning id
                        """)
                .param("kind", content.ref().kind())
                .param("id", content.ref().id())
                .param("address", content.path())
                .param("title", content.title())
                .param("body", content.text())
                .param("author", content.authorName())
                .param("authorEmail", content.authorEmail())
                .param("authorLanguage", content.authorLanguage().name())
                .param("withinKind", within == null ? null : within.kind())
                .param("withinId", within == null ? null : within.id())
                .param("reason", form.reason())
                .param("explanation", form.explanation())
                .param("language", language.name())
                .param("origin", ownInitiative ? "OWN_INITIATIVE" : "NOTICE")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("name", form.isNamed() ? form.name() : null)
                .param("email", form.isNamed() ? form.email() : null)
                .param("sender", sender)
                .query(UUID.class)
                .single();
    }

    int sentBy(String sender, Instant since) {
        return jdbc.sql(
                        "select count(*) from moderation.report where sender = ? and reported_at > ?")
                .params(sender, since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    public Optional<Report> byId(UUID id) {
        return jdbc.sql("select * from moderation.report where id = ?")
                .param(id)
                .query(Reports::report)
                .optional();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        @Nullable UUID within = row.getObject("within_id", UUID.class);
        return new Report(
                row.getObject("id", UUID.class),
                new ContentRef(row.getString("kind"), row.getObject("content_id", UUID.class)),
                within == null ? null : new ContentRef(row.getString("within_kind"), within),
                row.getString("address"),
                row.getString("title"),
                row.getString("body"),
                new Report.Author(
                        row.getString("author_name"),
                        row.getString("author_email"),
                        Language.valueOf(row.getString("author_language"))),
                Reason.valueOf(row.getString("reason")),
                row.getString("explanation"),
                Language.valueOf(row.getString("language")),
                row.getString("origin").equals("OWN_INITIATIVE"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("email"));
    }
}
