package fr.halle.costsharing.entering;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expenses;
import fr.halle.costsharing.Turn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** An expense of which nothing is called while somebody corrects it. */
@Component
public class Held {

    private final JdbcClient jdbc;
    private final Expenses expenses;
    private final Turn turn;

    Held(JdbcClient jdbc, Expenses expenses, Turn turn) {
        this.jdbc = jdbc;
        this.expenses = expenses;
        this.turn = turn;
    }

    /** Until the caller's transaction ends. */
    Expense take(UUID id) {
        turn.take();
        jdbc.sql("select 1 from costsharing.expense where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        return expenses.byId(id).orElseThrow();
    }

    /** Whether a claim that stands asks for a part of it. */
    public boolean isCalled(UUID expense) {
        return jdbc.sql("select exists (select from costsharing.standing_line where expense = ?)")
                .param(expense)
                .query(Boolean.class)
                .single();
    }
}
