package fr.halle.costsharing.entering;

import fr.halle.costsharing.Annulments;
import fr.halle.costsharing.Annulments.What;
import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expense.Stage;
import fr.halle.costsharing.Expenses;
import fr.halle.costsharing.Turn;
import fr.halle.costsharing.books.Books;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Corrects an expense, takes back its last stage, or abandons it; what it said before stays. */
@Component
public class Corrections {

    private final JdbcClient jdbc;
    private final Expenses expenses;
    private final Annulments annulments;
    private final Books books;
    private final Turn turn;

    Corrections(JdbcClient jdbc, Expenses expenses, Annulments annulments, Books books, Turn turn) {
        this.jdbc = jdbc;
        this.expenses = expenses;
        this.annulments = annulments;
        this.books = books;
        this.turn = turn;
    }

    /**
     * Fields procedure, supplier, object, year, net, vat, reason; while nothing is called of it.
     */
    @Transactional
    public List<Refused> correct(UUID id, Typed typed, PersonId by) {
        var refused = CorrectionRules.correction(locked(id), isCalled(id), typed);
        if (!refused.isEmpty()) return refused;
        jdbc.sql(
                        """
                        with said as (
                            insert into costsharing.correction (expense, procedure, supplier, object, year, net_cents, vat_cents, reason, entered_by)
                            select id, procedure, supplier, object, year, net_cents, vat_cents, :reason, :by
                              from costsharing.expense where id = :id)
                        update costsharing.expense
                           set procedure = :procedure, supplier = :supplier, object = :object, year = :year, net_cents = :net, vat_cents = :vat
                         where id = :id
                        """)
                .param("id", id)
                .param("procedure", typed.line("procedure"))
                .param("supplier", typed.line("supplier"))
                .param("object", typed.line("object"))
                .param("year", typed.number("year"))
                .param("net", typed.cents("net"))
                .param("vat", typed.cents("vat"))
                .param("reason", typed.text("reason"))
                .param("by", by.value())
                .update();
        return List.of();
    }

    /** Field why. What was called of it is to be given back. */
    @Transactional
    public List<Refused> abandon(UUID id, Typed typed, PersonId by) {
        var refused = CorrectionRules.abandonment(locked(id), typed);
        return refused.isEmpty() ? annulments.write(What.EXPENSE, id, typed, by) : refused;
    }

    /** Fields stage, the last one; why. A payment is taken back in the books too. */
    @Transactional
    public List<Refused> takeBack(UUID id, Typed typed, PersonId by) {
        var expense = locked(id);
        var refused = CorrectionRules.stage(expense, isCalled(id), typed);
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
            books.paymentAnnulled(stage, by, typed.text(Annulments.WHY));
        }
        return refused;
    }

    /** Whether a claim that stands asks for a part of it. */
    public boolean isCalled(UUID expense) {
        return jdbc.sql("select exists (select from costsharing.standing_line where expense = ?)")
                .param(expense)
                .query(Boolean.class)
                .single();
    }

    /** Nothing is called of it meanwhile. */
    private Expense locked(UUID id) {
        turn.take();
        jdbc.sql("select 1 from costsharing.expense where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        return expenses.byId(id).orElseThrow();
    }
}
