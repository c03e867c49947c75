package fr.halle.costsharing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The budgets that the committee voted. */
@Repository
public class Budgets {

    /** {@code deliberation}: of the register; null: it was voted on paper. */
    public record Vote(
            UUID id,
            int year,
            Money amount,
            String decision,
            @Nullable LocalDate decidedOn,
            @Nullable UUID deliberation,
            @Nullable Annulled annulled) {}

    private final JdbcClient jdbc;

    Budgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first, those too that were taken back. */
    public List<Vote> all() {
        return jdbc.sql(
                        """
                        select b.year, b.cents, b.decision, b.decided_on, b.deliberation, b.id,
                               (a.entered_at at time zone 'Europe/Paris')::date as annulled_on, a.reason as annulled_for
                          from costsharing.budget b left join costsharing.annulment a on a.budget = b.id
                         order by b.year desc, b.decided_on desc nulls last, b.entered_at desc
                        """)
                .query(
                        (row, _) ->
                                new Vote(
                                        row.getObject(6, UUID.class),
                                        row.getInt(1),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong(2)),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, UUID.class),
                                        Annulled.of(row)))
                .list();
    }

    /** Cents voted by year. */
    public Map<Integer, Long> voted() {
        var voted = new TreeMap<Integer, Long>();
        for (var each : all()) {
            if (each.annulled() != null) continue;
            voted.merge(each.year(), each.amount().getAmountMinorLong(), Long::sum);
        }
        return voted;
    }
}
