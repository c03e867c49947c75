package fr.halle.costsharing.entering;

import fr.halle.costsharing.Sharing;
import fr.halle.governance.acts.Adopted;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;

/** Enters the budgets that the committee votes; a later vote adds to a year. */
@Component
public class Votes {

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
                                insert into costsharing.budget (year, decision, decided_on, deliberation, cents, entered_by, attempt)
                                select :year, :decision, :decided, :deliberation, :cents, :by, 1 + count(*)
                                  from costsharing.budget b join costsharing.annulment a on a.budget = b.id
                                 where b.year = :year and b.decision = :decision
                                on conflict do nothing
                                """)
                        .param("year", typed.number("year"))
                        .param("decision", decision.number())
                        .param("decided", decision.day())
                        .param("deliberation", decision.deliberation())
                        .param("cents", typed.cents("amount"))
                        .param("by", by.value())
                        .update();
        return written == 1
                ? List.of()
                : List.of(Refused.of("deliberation", "costsharing.enter.budget.twice"));
    }
}
