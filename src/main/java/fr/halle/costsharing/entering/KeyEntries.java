package fr.halle.costsharing.entering;

import fr.halle.costsharing.KeyRule;
import fr.halle.costsharing.Keys;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.Turn;
import fr.halle.governance.acts.Adopted;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The keys that the committee chose, each from a day on. */
@Component
public class KeyEntries {

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Adopted adopted;
    private final Sharing sharing;
    private final Turn turn;

    KeyEntries(JdbcClient jdbc, Keys keys, Adopted adopted, Sharing sharing, Turn turn) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.adopted = adopted;
        this.sharing = sharing;
        this.turn = turn;
    }

    /**
     * Fields since, department (in hundredths), counted, and those of a decision. What was called
     * keeps the key by which it was called.
     */
    @Transactional
    public List<Refused> enter(Typed typed, PersonId by) {
        turn.take();
        var choice = new KeyChoice(typed);
        var wrong = new ArrayList<>(choice.refused(sharing.counted(), lastCalled()));
        var chosen = adopted.chosen(typed, "number", "decided", sharing.today());
        wrong.addAll(chosen.refused());
        if (!wrong.isEmpty()) return wrong;
        var decision = chosen.known();
        var counted = choice.counted(sharing.counted()).orElseThrow();
        var rule =
                new KeyRule(
                        Objects.requireNonNull(typed.day("since")),
                        Objects.requireNonNull(choice.permille()),
                        counted.kind(),
                        counted.vintage(),
                        decision.number(),
                        decision.day(),
                        decision.deliberation());
        return keys.add(rule, by)
                ? List.of()
                : List.of(Refused.of("since", "costsharing.enter.key.twice", rule.since()));
    }

    /** The last day of a decision whose expense was called. */
    private @Nullable LocalDate lastCalled() {
        return jdbc.sql(
                        """
                        select d.decided_on from costsharing.standing_decision d
                         where exists (select from costsharing.standing_line l where l.expense = d.expense)
                         order by 1 desc limit 1
                        """)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
