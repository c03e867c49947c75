package fr.halle.governance.agreement;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements that were concluded; the last one is the territory's. */
@Repository
public class Agreements {

    private record Head(
            UUID id,
            String name,
            boolean demonstration,
            LocalDate endsOn,
            int noticeMonths,
            int reminderMonths,
            String reading) {}

    private static final String HEAD =
            """
            select id, name, demonstration, ends_on, notice_months, reminder_months, reading
              from governance.agreement order by ends_on desc, entered_at desc limit 1
            """;

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that runs, ran last or is to be signed. */
    public Optional<Agreement> latest() {
        return jdbc.sql(HEAD).query(Head.class).optional().map(this::whole);
    }

    /** The same for whoever is about to change it: one after the other. */
    Optional<Agreement> locked() {
        return jdbc.sql(HEAD + " for update").query(Head.class).optional().map(this::whole);
    }

    private Agreement whole(Head head) {
        return new Agreement(
                head.id(),
                head.name(),
                head.demonstration(),
                new Terms(
                        head.endsOn(),
                        head.noticeMonths(),
                        head.reminderMonths(),
                        Reading.valueOf(head.reading())),
                of(
                        head,
                        "select number, title, body from governance.article where agreement = ? order by number",
                        Article.class),
                of(
                        head,
                        "select code, name, article, amendment from governance.shared_procedure where agreement = ? order by amendment, article, code",
                        Procedure.class),
                of(
                        head,
                        "select siren, name, department, signed_on from governance.party where agreement = ? order by department desc, name",
                        Party.class),
                new Agreement.Acts(
                        of(
                                head,
                                "select number, subject, decision, decided_on, in_force_from from governance.amendment where agreement = ? order by number",
                                Amendment.class),
                        of(
                                head,
                                "select siren, notified_on, effective_on from governance.withdrawal where agreement = ? order by effective_on, siren",
                                Withdrawal.class),
                        of(
                                head,
                                "select siren, act, acted_on from governance.termination where agreement = ? order by acted_on, siren",
                                Termination.class)));
    }

    private <T> List<T> of(Head head, String sql, Class<T> type) {
        RowMapper<T> rows = new SimplePropertyRowMapper<>(type);
        return jdbc.sql(sql).param(head.id()).query(rows).list();
    }

    /** Enters a text whole, signed or not. Null where one of that name is there. */
    @Transactional
    public @Nullable UUID enter(
            String name,
            boolean demonstration,
            Terms terms,
            List<Article> articles,
            List<Procedure> procedures,
            List<Party> parties) {
        var id =
                jdbc.sql(
                                """
                                insert into governance.agreement (name, demonstration, ends_on, notice_months, reminder_months, reading)
                                values (?, ?, ?, ?, ?, ?) on conflict (name) do nothing returning id
                                """)
                        .params(
                                name,
                                demonstration,
                                terms.endsOn(),
                                terms.noticeMonths(),
                                terms.reminderMonths(),
                                terms.reading().name())
                        .query(UUID.class)
                        .optional();
        if (id.isEmpty()) return null;
        new Clauses(jdbc, id.get()).write(articles, procedures, parties);
        return id.get();
    }
}
