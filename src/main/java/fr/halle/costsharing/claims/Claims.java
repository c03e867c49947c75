package fr.halle.costsharing.claims;

import fr.halle.territory.PopulationFigure.Kind;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
            select c.*, coalesce(w.since, c.called_on) as owed_since, t.number as title_number, t.issued_on, t.charged_on, n.day as contested_on, n.reason,
                   coalesce(r.cents, 0) as received, r.day as received_on,
                   s.day as settled_on, s.reason as settled_for, s.correction, k.cents as correction_cents,
                   coalesce(s.set_off_cents, 0) - coalesce(b.set_off_cents, 0) as set_off,
                   b.reason as corrected_for, o.year || '-' || lpad(o.number::text, 3, '0') as origin_name,
                   (a.entered_at at time zone 'Europe/Paris')::date as annulled_on, a.reason as annulled_for
              from costsharing.claim c
              left join costsharing.title t on t.claim = c.id
              left join costsharing.contest n on n.claim = c.id
              left join costsharing.settlement s on s.claim = c.id
              left join costsharing.claim k on k.id = s.correction
              left join costsharing.settlement b on b.correction = c.id
              left join costsharing.claim o on o.id = c.corrects
              left join costsharing.annulment a on a.claim = c.id
              left join (select claim, sum(cents) as cents, max(day) as day from costsharing.standing_receipt group by claim) r
                     on r.claim = c.id
              left join (select claim, min(since) as since from costsharing.claim_line group by claim) w on w.claim = c.id
            """;

    private static final String LINES =
            """
            select l.*, e.code from costsharing.claim_line l
              join costsharing.expense e on e.id = l.expense
            """;

    private static final String RECEIPTS =
            """
            select r.id, r.day, r.cents, r.reference, (a.entered_at at time zone 'Europe/Paris')::date as annulled_on, a.reason as annulled_for
              from costsharing.receipt r left join costsharing.annulment a on a.receipt = r.id
             where r.claim = ? order by r.day, r.entered_at
            """;

    /**
     * What a contest took off a claim is taken off the lines that ask for something, one after the
     * other: those that give back take nothing off. A claim that was taken back called nothing, but
     * had its round.
     */
    private static final String CALLED =
            """
            select expense, siren, coalesce(sum(cents) filter (where stands), 0), sum(greatest(0, least(cents, given_up - earlier))), max(round),
                   (array_agg(department_permille order by round desc))[1],
                   (array_agg(kind order by round desc))[1], (array_agg(vintage order by round desc))[1],
                   max(called_on) filter (where stands), (array_agg(basis_cents order by round desc) filter (where stands))[1]
              from (select l.*, c.called_on, coalesce(-k.cents, 0) as given_up,
                           not exists (select from costsharing.annulment where claim = l.claim) as stands,
                           sum(greatest(l.cents, 0)) over (partition by l.claim order by l.expense) - greatest(l.cents, 0) as earlier
                      from costsharing.claim_line l
                      join costsharing.claim c on c.id = l.claim
                      left join costsharing.settlement s on s.claim = l.claim
                      left join costsharing.claim k on k.id = s.correction) line
             group by expense, siren
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

    /** All that were entered, those too that were taken back. */
    List<Receipt> receipts(UUID claim) {
        return jdbc.sql(RECEIPTS).param(claim).query((row, number) -> Receipt.of(row)).list();
    }

    public List<ClaimLine> lines(UUID claim) {
        return jdbc.sql(LINES + " where l.claim = ? order by e.code")
                .param(claim)
                .query((row, number) -> line(row))
                .list();
    }

    /** The last claim that stands and was calculated from this one; it is named. */
    Optional<String> builtOn(UUID claim) {
        return jdbc.sql(
                        """
                        select later.year || '-' || lpad(later.number::text, 3, '0') from costsharing.claim_line l
                          join costsharing.standing_line n on n.expense = l.expense and n.siren = l.siren and n.round > l.round
                          join costsharing.claim later on later.id = n.claim
                         where l.claim = ? order by later.year desc, later.number desc limit 1
                        """)
                .param(claim)
                .query(String.class)
                .optional();
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
    Map<Due.Of, Called> called() {
        var called = new HashMap<Due.Of, Called>();
        jdbc.sql(CALLED)
                .query(
                        row -> {
                            called.put(
                                    new Due.Of(row.getObject(1, UUID.class), row.getString(2)),
                                    new Called(
                                            row.getLong(3),
                                            row.getLong(4),
                                            row.getInt(5),
                                            new Called.By(
                                                    row.getInt(6),
                                                    Kind.valueOf(row.getString(7)),
                                                    row.getInt(8)),
                                            last(row.getObject(9, LocalDate.class), row)));
                        });
        return called;
    }

    private static Called.@Nullable Last last(@Nullable LocalDate day, ResultSet row)
            throws SQLException {
        return day == null ? null : new Called.Last(day, row.getLong(10));
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
                row.getInt("vintage"),
                row.getObject("since", LocalDate.class));
    }
}
