package fr.halle.costsharing.entering;

import fr.halle.costsharing.KeyRule;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the committee votes once for many expenses: a budget, a key. */
@Component
public class Votes {

    private final JdbcClient jdbc;

    Votes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fields year, decision, amount. */
    @Transactional
    public List<Refused> budget(Typed typed, PersonId by) {
        var wrong = EntryRules.vote(typed);
        if (!wrong.isEmpty()) return wrong;
        int written =
                jdbc.sql(
                                """
                                insert into costsharing.budget (year, decision, cents, entered_by)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(typed.number("year"))
                        .param(typed.text("decision"))
                        .param(typed.cents("amount"))
                        .param(by.value())
                        .update();
        return written == 1
                ? List.of()
                : List.of(Refused.of("decision", "costsharing.enter.budget.twice"));
    }

    /** False where a key begins on that day already. */
    @Transactional
    public boolean key(KeyRule rule, PersonId by) {
        return jdbc.sql(
                                """
                                insert into costsharing.allocation_key (since, department_permille, kind, vintage, decision, entered_by)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(rule.since())
                        .param(rule.departmentPermille())
                        .param(rule.kind().name())
                        .param(rule.vintage())
                        .param(rule.decision())
                        .param(by.value())
                        .update()
                == 1;
    }

    /** Cents voted by year. */
    public Map<Integer, Long> voted() {
        var voted = new TreeMap<Integer, Long>();
        jdbc.sql("select year, sum(cents) from costsharing.budget group by year")
                .query(
                        row -> {
                            voted.put(row.getInt(1), row.getLong(2));
                        });
        return voted;
    }
}
