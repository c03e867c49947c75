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
            int year,
            Money amount,
            String decision,
            @Nullable LocalDate decidedOn,
            @Nullable UUID deliberation) {}

    private final JdbcClient jdbc;

    Budgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Vote> all() {
        return jdbc.sql(
                        """
                        select year, cents, decision, decided_on, deliberation from costsharing.budget
                         order by year desc, decided_on desc nulls last, entered_at desc
                        """)
                .query(
                        (row, _) ->
                                new Vote(
                                        row.getInt(1),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong(2)),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, UUID.class)))
                .list();
    }

    /** Cents voted by year. */
    public Map<Integer, Long> voted() {
        var voted = new TreeMap<Integer, Long>();
        all().forEach(
                        each ->
                                voted.merge(
                                        each.year(),
                                        each.amount().getAmountMinorLong(),
                                        Long::sum));
        return voted;
    }
}
