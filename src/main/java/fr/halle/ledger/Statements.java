package fr.halle.ledger;

import fr.halle.ledger.AccountStatement.Position;
import fr.halle.ledger.AccountStatement.Row;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The lines of an account in the order of its days. */
@Component
public class Statements {

    private static final String LINES =
            """
            select l.entry, l.position, l.day, l.amount, l.detail, e.cause_kind, e.subject, e.posted_at,
                   e.late, e.reverses is not null as reversal, e.note
              from (select entry, position, day, amount, detail from ledger.line
                     where account = (select id from ledger.account where code = :code)
                       and day >= :from and day <= :to
                       and (day, entry, position) > (:day, :entry, :line)
                     order by day, entry, position limit :limit) l
              join ledger.entry e on e.id = l.entry
             order by l.day, l.entry, l.position
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Balances balances;

    Statements(JdbcClient jdbc, Balances balances) {
        this.jdbc = jdbc;
        this.balances = balances;
    }

    /**
     * @param from first day, included
     * @param to last day, included
     * @param after null for the first page
     */
    @Transactional(readOnly = true)
    public AccountStatement of(
            String code, LocalDate from, LocalDate to, @Nullable Position after, int limit) {
        var start = after == null ? new Position(from, FIRST, 0) : after;
        var before = before(code, start);
        var balance = new AtomicLong(before);
        var rows = lines(code, from, to, start, limit + 1).query(row(balance)).list();
        if (rows.size() <= limit) return new AccountStatement(code, before, rows, null);
        var shown = rows.subList(0, limit);
        var last = shown.getLast();
        var next = new Position(last.day(), last.entry(), last.line());
        return new AccountStatement(code, before, shown, next);
    }

    /** All of them through a cursor, for a file. */
    @Transactional(readOnly = true)
    public void each(String code, LocalDate from, LocalDate to, Consumer<Row> reader) {
        var start = new Position(from, FIRST, 0);
        var map = row(new AtomicLong(before(code, start)));
        lines(code, from, to, start, Integer.MAX_VALUE)
                .withFetchSize(1000)
                .query(
                        row -> {
                            reader.accept(map.mapRow(row, 0));
                        });
    }

    private JdbcClient.StatementSpec lines(
            String code, LocalDate from, LocalDate to, Position start, int limit) {
        return jdbc.sql(LINES)
                .param("code", code)
                .param("from", from)
                .param("to", to)
                .param("day", start.day())
                .param("entry", start.entry())
                .param("line", start.line())
                .param("limit", limit);
    }

    /** The end of the day before, and what that day had brought up to there. */
    private long before(String code, Position start) {
        long yesterday =
                balances.at(List.of(code), start.day().minusDays(1)).getOrDefault(code, 0L);
        return yesterday
                + jdbc.sql(
                                """
                                select coalesce(sum(amount), 0) from ledger.line
                                 where account = (select id from ledger.account where code = :code)
                                   and day = :day and (entry, position) <= (:entry, :line)
                                """)
                        .param("code", code)
                        .param("day", start.day())
                        .param("entry", start.entry())
                        .param("line", start.line())
                        .query(Long.class)
                        .single();
    }

    private static RowMapper<Row> row(AtomicLong balance) {
        return (row, number) ->
                new Row(
                        row.getObject("entry", UUID.class),
                        row.getInt("position"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                        row.getString("cause_kind"),
                        row.getObject("subject", UUID.class),
                        row.getObject("detail", UUID.class),
                        row.getLong("amount"),
                        balance.addAndGet(row.getLong("amount")),
                        row.getBoolean("late"),
                        row.getBoolean("reversal"),
                        row.getString("note"));
    }
}
