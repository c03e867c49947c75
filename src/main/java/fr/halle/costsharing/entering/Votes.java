package fr.halle.costsharing.entering;

import fr.halle.costsharing.Sharing;
import fr.halle.governance.acts.Adopted;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The budgets that the committee voted; a later vote adds to a year. */
@Component
public class Votes {

    /** {@code deliberation}: of the register; null: it was voted on paper. */
    public record Vote(
            int year,
            Money amount,
            String decision,
            @Nullable LocalDate decidedOn,
            @Nullable UUID deliberation) {}

    private final JdbcClient jdbc;
    private final Adopted adopted;
    private final Sharing sharing;

    Votes(JdbcClient jdbc, Adopted adopted, Sharing sharing) {
        this.jdbc = jdbc;
        this.adopted = adopted;
        this.sharing = sharing;
    }

    /** Fields year, amount, and those of a decision. */
    @Transactional
    public List<Refused> budget(Typed typed, PersonId by) {
        var wrong = new ArrayList<>(EntryRules.vote(typed));
        var chosen = adopted.chosen(typed, "number", "decided", sharing.today());
        wrong.addAll(chosen.refused());
        if (!wrong.isEmpty()) return wrong;
        var decision = chosen.known();
        int written =
                jdbc.sql(
                                """
                                insert into costsharing.budget (year, decision, decided_on, deliberation, cents, entered_by)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(typed.number("year"))
                        .param(decision.number())
                        .param(decision.day())
                        .param(decision.deliberation())
                        .param(typed.cents("amount"))
                        .param(by.value())
                        .update();
        return written == 1
                ? List.of()
                : List.of(Refused.of("deliberation", "costsharing.enter.budget.twice"));
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
