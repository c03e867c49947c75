package fr.halle.governance.drafting;

import fr.halle.kernel.PersonId;
import fr.halle.territory.Epci;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The rows of a text that is being written. What is entered twice under one key is replaced. */
@Component
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where a text has this name. */
    Optional<UUID> begin(Typed typed) {
        return jdbc.sql(
                        """
                        insert into governance.agreement (name, ends_on, notice_months, reminder_months, reading, demonstration)
                        values (?, ?, ?, ?, ?, false) on conflict (name) do nothing returning id
                        """)
                .params(head(typed))
                .query(UUID.class)
                .optional();
    }

    /** False where another text has this name. */
    boolean change(UUID draft, Typed typed) {
        return jdbc.sql(
                                """
                                update governance.agreement a set name = ?, ends_on = ?, notice_months = ?, reminder_months = ?, reading = ?
                                 where id = ? and not exists (select from governance.agreement o where o.name = ? and o.id <> a.id)
                                """)
                        .params(head(typed))
                        .param(draft)
                        .param(typed.line("name"))
                        .update()
                == 1;
    }

    private static List<Object> head(Typed typed) {
        return List.of(
                typed.line("name"),
                Objects.requireNonNull(typed.day("ends")),
                Objects.requireNonNull(typed.number("notice")),
                Objects.requireNonNull(typed.number("reminder")),
                typed.line("reading"));
    }

    /** What amendments added is in no article: it is written into the new text by hand. */
    void copy(UUID from, UUID to) {
        for (var sql :
                List.of(
                        "insert into governance.article select :to, number, title, body from governance.article where agreement = :from",
                        "insert into governance.annex select :to, number, title, body from governance.annex where agreement = :from",
                        "insert into governance.annex_file (agreement, annex, name, media_type, content, added_by) select :to, annex, name, media_type, content, added_by from governance.annex_file where agreement = :from",
                        "insert into governance.shared_procedure select :to, code, name, article, 0 from governance.shared_procedure where agreement = :from and amendment = 0",
                        "insert into governance.party (agreement, siren, name, department) select :to, siren, name, department from governance.party p where agreement = :from and not exists (select from governance.withdrawal w where w.agreement = p.agreement and w.siren = p.siren)")) {
            jdbc.sql(sql).param("from", from).param("to", to).update();
        }
    }

    void add(Clause clause, UUID draft, Typed typed, List<Epci> partners) {
        switch (clause) {
            case ARTICLES -> numbered("article", clause, draft, typed);
            case ANNEXES -> numbered("annex", clause, draft, typed);
            case PROCEDURES ->
                    jdbc.sql(
                                    """
                                    insert into governance.shared_procedure (agreement, code, name, article) values (?, ?, ?, ?)
                                    on conflict (agreement, code) do update set name = excluded.name, article = excluded.article
                                    """)
                            .param(draft)
                            .param(typed.line("procedure-code"))
                            .param(typed.line("procedure-name"))
                            .param(typed.number("procedure-article"))
                            .update();
            case PARTIES -> {
                var partner = Objects.requireNonNull(DraftRules.partner(typed, partners));
                party(draft, partner.siren(), partner.name(), false);
            }
            case DEPARTMENT -> {
                jdbc.sql("delete from governance.party where agreement = ? and department")
                        .param(draft)
                        .update();
                party(draft, typed.line("department-siren"), typed.line("department-name"), true);
            }
        }
    }

    private void numbered(String table, Clause clause, UUID draft, Typed typed) {
        jdbc.sql(
                        """
                        insert into governance.%s (agreement, number, title, body) values (?, ?, ?, ?)
                        on conflict (agreement, number) do update set title = excluded.title, body = excluded.body
                        """
                                .formatted(table))
                .param(draft)
                .param(typed.number(clause.key()))
                .param(typed.line(clause.fields().get(1)))
                .param(typed.text(clause.fields().get(2)))
                .update();
    }

    private void party(UUID draft, String siren, String name, boolean department) {
        jdbc.sql(
                        """
                        insert into governance.party (agreement, siren, name, department) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(draft, siren, name, department)
                .update();
    }

    void remove(Clause clause, UUID draft, String key) {
        var where =
                switch (clause) {
                    case ARTICLES -> "article where number::text = ?";
                    case ANNEXES -> "annex where number::text = ?";
                    case PROCEDURES -> "shared_procedure where code = ?";
                    case PARTIES, DEPARTMENT -> "party where siren = ?";
                };
        jdbc.sql("delete from governance." + where + " and agreement = ?")
                .param(key)
                .param(draft)
                .update();
    }

    void abandon(UUID draft, String reason, PersonId by) {
        jdbc.sql(
                        "insert into governance.abandoned_text (agreement, reason, entered_by) values (?, ?, ?)")
                .params(draft, reason, by.value())
                .update();
    }
}
