package fr.halle.costsharing.entering;

import fr.halle.costsharing.Annulments;
import fr.halle.costsharing.Annulments.What;
import fr.halle.costsharing.Expense.Stage;
import fr.halle.costsharing.books.Reversed;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Takes back the last stage of an expense, or all of it where it will not happen. */
@Component
public class Abandoning {

    private final JdbcClient jdbc;
    private final Held held;
    private final Annulments annulments;
    private final Reversed reversed;

    Abandoning(JdbcClient jdbc, Held held, Annulments annulments, Reversed reversed) {
        this.jdbc = jdbc;
        this.held = held;
        this.annulments = annulments;
        this.reversed = reversed;
    }

    /** Field why. What was called of it is to be given back. */
    @Transactional
    public List<Refused> abandon(UUID id, Typed typed, PersonId by) {
        var refused = CorrectionRules.abandonment(held.take(id), typed);
        return refused.isEmpty() ? annulments.write(What.EXPENSE, id, typed, by) : refused;
    }

    /** Fields stage, the last one; why. A payment is taken back in the books too. */
    @Transactional
    public List<Refused> takeBack(UUID id, Typed typed, PersonId by) {
        var expense = held.take(id);
        var refused = CorrectionRules.stage(expense, held.isCalled(id), typed);
        if (!refused.isEmpty()) return refused;
        var stage =
                jdbc.sql(
                                "select id from costsharing.standing_stage where expense = ? and stage = ?")
                        .param(id)
                        .param(expense.stage().name())
                        .query(UUID.class)
                        .single();
        refused = annulments.write(What.STAGE, stage, typed, by);
        if (refused.isEmpty() && expense.stage() == Stage.PAID) {
            reversed.payment(stage, by, typed.text(Annulments.WHY));
        }
        return refused;
    }
}
