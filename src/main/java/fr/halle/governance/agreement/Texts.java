package fr.halle.governance.agreement;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads texts whole, a statement for each kind of clause. */
@Repository
class Texts {

    private record Head(
            UUID id,
            String name,
            boolean demonstration,
            LocalDate endsOn,
            int noticeMonths,
            int reminderMonths,
            String reading) {

        Terms terms() {
            return new Terms(endsOn, noticeMonths, reminderMonths, Reading.valueOf(reading));
        }
    }

    private record Part<T>(UUID agreement, T clause) {}

    private final JdbcClient jdbc;

    Texts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever changes one waits for whoever changes another: there are few. */
    void lock() {
        jdbc.sql("select id from governance.agreement order by id for update")
                .query(UUID.class)
                .list();
    }

    /** The one that ends last first; not those that were given up. */
    List<Agreement> all() {
        var heads =
                jdbc.sql(
                                """
                                select id, name, demonstration, ends_on, notice_months, reminder_months, reading
                                  from governance.agreement a
                                 where not exists (select from governance.abandoned_text where agreement = a.id)
                                 order by ends_on desc, entered_at desc
                                """)
                        .query(new SimplePropertyRowMapper<>(Head.class))
                        .list();
        if (heads.isEmpty()) return List.of();
        var articles = of("article", "number", Article.class);
        var procedures = of("shared_procedure", "amendment, article, code", Procedure.class);
        var parties = of("party", "department desc, name", Party.class);
        var amendments = of("amendment", "number", Amendment.class);
        var withdrawals = of("withdrawal", "effective_on, siren", Withdrawal.class);
        var terminations = of("termination", "acted_on, siren", Termination.class);
        return heads.stream()
                .map(
                        head ->
                                new Agreement(
                                        head.id(),
                                        head.name(),
                                        head.demonstration(),
                                        head.terms(),
                                        articles.getOrDefault(head.id(), List.of()),
                                        procedures.getOrDefault(head.id(), List.of()),
                                        parties.getOrDefault(head.id(), List.of()),
                                        new Agreement.Acts(
                                                amendments.getOrDefault(head.id(), List.of()),
                                                withdrawals.getOrDefault(head.id(), List.of()),
                                                terminations.getOrDefault(head.id(), List.of()))))
                .toList();
    }

    private <T> Map<UUID, List<T>> of(String table, String order, Class<T> type) {
        RowMapper<T> rows = new SimplePropertyRowMapper<>(type);
        return jdbc
                .sql("select * from governance.%s order by %s".formatted(table, order))
                .query(
                        (row, number) ->
                                new Part<>(
                                        row.getObject("agreement", UUID.class),
                                        rows.mapRow(row, number)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Part::agreement,
                                Collectors.mapping(Part::clause, Collectors.toList())));
    }
}
