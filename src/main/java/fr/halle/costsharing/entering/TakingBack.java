package fr.halle.costsharing.entering;

import fr.halle.costsharing.Annulments;
import fr.halle.costsharing.Annulments.What;
import fr.halle.costsharing.Turn;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Takes back what a decision was entered as: of an expense, of a budget, of a key. Field why. */
@Component
public class TakingBack {

    private final JdbcClient jdbc;
    private final Held held;
    private final Annulments annulments;
    private final Turn turn;

    TakingBack(JdbcClient jdbc, Held held, Annulments annulments, Turn turn) {
        this.jdbc = jdbc;
        this.held = held;
        this.annulments = annulments;
        this.turn = turn;
    }

    /** While no claim that stands asks for a part of the expense. */
    @Transactional
    public List<Refused> decision(UUID id, Typed typed, PersonId by) {
        var expense = held.take(id);
        var refused = CorrectionRules.decision(expense, held.isCalled(id), typed);
        if (!refused.isEmpty()) return refused;
        return write(
                What.DECISION,
                "select id from costsharing.standing_decision where expense = ?",
                id,
                typed,
                by);
    }

    /** Field vote. */
    @Transactional
    public List<Refused> vote(Typed typed, PersonId by) {
        var refused = Annulments.refused(typed);
        if (!refused.isEmpty()) return refused;
        return write(
                What.BUDGET,
                "select id from costsharing.budget where id::text = ?",
                typed.line("vote"),
                typed,
                by);
    }

    /** Field key, the day from which it holds; while nothing was called by it. */
    @Transactional
    public List<Refused> key(Typed typed, PersonId by) {
        turn.take();
        var refused = Annulments.refused(typed);
        if (!refused.isEmpty()) return refused;
        var since = typed.line("key");
        if (isUsed(since)) return List.of(Refused.of(Annulments.WHY, "costsharing.annul.key.used"));
        return write(
                What.ALLOCATION_KEY,
                "select id from costsharing.standing_key where since::text = ?",
                since,
                typed,
                by);
    }

    /** Whether it is the last one before the decision of an expense of which a part was called. */
    private boolean isUsed(String since) {
        return jdbc.sql(
                        """
                        select exists (select from costsharing.standing_decision d
                                        where exists (select from costsharing.standing_line l where l.expense = d.expense)
                                          and (select max(k.since)::text from costsharing.standing_key k where k.since <= d.decided_on) = ?)
                        """)
                .param(since)
                .query(Boolean.class)
                .single();
    }

    private List<Refused> write(What what, String which, Object of, Typed typed, PersonId by) {
        var found = jdbc.sql(which).param(of).query(UUID.class).optional();
        return found.isEmpty()
                ? List.of(Refused.of(Annulments.WHY, "costsharing.annul.twice"))
                : annulments.write(what, found.get(), typed, by);
    }
}
