package fr.halle.costsharing.claims;

import fr.halle.territory.PopulationFigure.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what was called. */
@Repository
public class Claims {

    private static final String SELECT =
            """
            select c.*, t.number as title_number, t.issued_on, n.day as contested_on, n.reason,
                   coalesce(r.cents, 0) as received, r.day as received_on,
                   s.day as settled_on, s.reason as settled_for, s.correction, k.cents as correction_cents,
                   coalesce(s.set_off_cents, 0) - coalesce(b.set_off_cents, 0) as set_off,
                   b.reason as corrected_for, o.year || '-' || lpad(o.number::text, 3, '0') as origin_name
              from costsharing.claim c
              left join costsharing.title t on t.claim = c.id
              left join costsharing.contest n on n.claim = c.id
              left join costsharing.settlement s on s.claim = c.id
              left join costsharing.claim k on k.id = s.correction
              left join costsharing.settlement b on b.correction = c.id
              left join costsharing.claim o on o.id = c.corrects
              left join (select claim, sum(cents) as cents, max(day) as day from costsharing.receipt group by claim) r
                     on r.claim = c.id
            """;

    private static final String LINES =
            """
            select l.*, e.code, e.object from costsharing.claim_line l
              join costsharing.expense e on e.id = l.expense
            """;

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Claim> all() {
        return jdbc.sql(SELECT + " order by c.year desc, c.number desc")
                .query((row, number) -> ClaimRow.of(row))
                .list();
    }

    /** Those of these parties and of nobody else, the latest first. */
    public List<Claim> of(Collection<String> sirens) {
        return jdbc.sql(SELECT + " where c.siren = any(?) order by c.year desc, c.number desc")
                .param(sirens.toArray(String[]::new))
                .query((row, number) -> ClaimRow.of(row))
                .list();
    }

    public Optional<Claim> byId(UUID id) {
        return jdbc.sql(SELECT + " where c.id = ?")
                .param(id)
                .query((row, number) -> ClaimRow.of(row))
                .optional();
    }

    public List<ClaimLine> lines(UUID claim) {
        return jdbc.sql(LINES + " where l.claim = ? order by e.code")
                .param(claim)
                .query((row, number) -> line(row))
                .list();
    }

    /** Those of every claim of a year, by claim. */
    Map<UUID, List<ClaimLine>> linesOf(int year) {
        Map<UUID, List<ClaimLine>> lines = new LinkedHashMap<>();
        jdbc.sql(
                        LINES
                                + " join costsharing.claim c on c.id = l.claim where c.year = ? order by c.number, e.code")
                .param(year)
                .query(
                        row -> {
                            lines.computeIfAbsent(
                                            row.getObject("claim", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(line(row));
                        });
        return lines;
    }

    /** What was called of each part, and how often. */
    Map<Due.Of, Due.Called> called() {
        var called = new HashMap<Due.Of, Due.Called>();
        jdbc.sql(
                        "select expense, siren, sum(cents), max(round) from costsharing.claim_line group by expense, siren")
                .query(
                        row -> {
                            called.put(
                                    new Due.Of(row.getObject(1, UUID.class), row.getString(2)),
                                    new Due.Called(row.getLong(3), row.getInt(4)));
                        });
        return called;
    }

    private static ClaimLine line(ResultSet row) throws SQLException {
        return new ClaimLine(
                row.getObject("expense", UUID.class),
                row.getString("code"),
                row.getString("object"),
                row.getInt("round"),
                ClaimRow.euros(row, "basis_cents"),
                ClaimRow.euros(row, "part_cents"),
                ClaimRow.euros(row, "before_cents"),
                ClaimRow.euros(row, "cents"),
                row.getInt("population"),
                row.getInt("people"),
                row.getInt("department_permille"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("vintage"));
    }
}
