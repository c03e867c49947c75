package fr.halle.ledger;

import fr.halle.ledger.Account.Nature;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads entries whole, in the order in which they stand in the books. */
@Component
public class Journal {

    private static final String SELECT =
            """
            select e.*, r.id as reversed_by, l.amount, l.detail, a.code, a.fund, a.unit as account_unit, a.nature
              from ledger.entry e
              join ledger.line l on l.entry = e.id
              join ledger.account a on a.id = l.account
              left join ledger.entry r on r.reverses = e.id
             where %s order by e.day, e.id, l.position
            """;

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Written> entry(UUID id) {
        return read("e.id = ?", id).stream().findFirst();
    }

    /** All that was posted about a subject. */
    public List<Written> about(UUID subject) {
        return read("e.subject = ?", subject);
    }

    /** What was posted for these causes of one kind. */
    public List<Written> because(String kind, List<UUID> causes) {
        return read("e.cause_kind = ? and e.cause = any(?)", kind, causes.toArray(UUID[]::new));
    }

    private List<Written> read(String where, Object... values) {
        Map<UUID, Written> entries = new LinkedHashMap<>();
        jdbc.sql(SELECT.formatted(where))
                .params(values)
                .query(
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            if (!entries.containsKey(id)) entries.put(id, written(row));
                            var entry = entries.get(id);
                            if (entry != null) entry.lines().add(line(row));
                        });
        return List.copyOf(entries.values());
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                new Cause(row.getString("cause_kind"), row.getObject("cause", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getObject("posted_by", UUID.class),
                row.getString("note"),
                row.getObject("reverses", UUID.class),
                row.getObject("reversed_by", UUID.class),
                new ArrayList<>());
    }

    private static Entry.Line line(ResultSet row) throws SQLException {
        var account =
                new Account(
                        row.getString("code"),
                        row.getString("fund"),
                        Unit.valueOf(row.getString("account_unit")),
                        Nature.valueOf(row.getString("nature")));
        return new Entry.Line(account, row.getLong("amount"), row.getObject("detail", UUID.class));
    }
}
