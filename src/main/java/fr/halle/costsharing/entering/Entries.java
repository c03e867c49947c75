package fr.halle.costsharing.entering;

import fr.halle.costsharing.Coverage;
import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.books.Books;
import fr.halle.governance.acts.Adopted;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes what is entered of an expense; what a rule refuses is answered and nothing is written. */
@Component
public class Entries {

    private final JdbcClient jdbc;
    private final Held held;
    private final Sharing sharing;
    private final Books books;
    private final Adopted adopted;

    Entries(JdbcClient jdbc, Held held, Sharing sharing, Books books, Adopted adopted) {
        this.jdbc = jdbc;
        this.held = held;
        this.sharing = sharing;
        this.books = books;
        this.adopted = adopted;
    }

    /** Fields code, procedure, supplier, object, year, net, vat. */
    @Transactional
    public List<Refused> enter(Typed typed, PersonId by) {
        var wrong = EntryRules.expense(typed);
        if (!wrong.isEmpty()) return wrong;
        int written =
                jdbc.sql(
                                """
                                insert into costsharing.expense (code, procedure, supplier, object, year, net_cents, vat_cents, entered_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
                                """)
                        .param(typed.line("code"))
                        .param(typed.line("procedure"))
                        .param(typed.line("supplier"))
                        .param(typed.line("object"))
                        .param(typed.number("year"))
                        .param(typed.cents("net"))
                        .param(typed.cents("vat"))
                        .param(by.value())
                        .update();
        return written == 1
                ? List.of()
                : List.of(Refused.of("code", "costsharing.enter.code.twice", typed.line("code")));
    }

    /** The fields of a decision: deliberation; or number and decided. */
    @Transactional
    public List<Refused> decide(UUID expense, Typed typed, PersonId by) {
        var abandoned = held.take(expense).abandoned();
        if (abandoned != null) {
            return List.of(
                    Refused.of("deliberation", "costsharing.enter.abandoned", abandoned.day()));
        }
        var chosen = adopted.chosen(typed, "number", "decided", sharing.today());
        if (!chosen.refused().isEmpty()) return chosen.refused();
        var decision = chosen.known();
        int written =
                jdbc.sql(
                                """
                                insert into costsharing.decision (expense, number, decided_on, deliberation, entered_by, attempt)
                                select :expense, :number, :decided, :deliberation, :by, 1 + count(*)
                                  from costsharing.decision d join costsharing.annulment a on a.decision = d.id
                                 where d.expense = :expense
                                on conflict do nothing
                                """)
                        .param("expense", expense)
                        .param("number", decision.number())
                        .param("decided", decision.day())
                        .param("deliberation", decision.deliberation())
                        .param("by", by.value())
                        .update();
        return written == 1
                ? List.of()
                : List.of(Refused.of("deliberation", "costsharing.enter.decision.twice"));
    }

    /**
     * The next stage: fields day and stage, the one that was meant; net and vat too where it is the
     * invoice. What nobody shares is paid elsewhere and stands in no book of ours.
     */
    @Transactional
    public List<Refused> advance(UUID id, Typed typed, PersonId by) {
        var expense = held.take(id);
        var day = typed.day("day");
        var coverage = day == null ? null : sharing.coverage(engaged(expense, day)).orElse(null);
        var wrong =
                EntryRules.stage(
                        expense,
                        coverage == null ? new Coverage.NoDecision() : coverage,
                        typed,
                        sharing.today());
        if (!wrong.isEmpty()) return wrong;
        boolean invoice = expense.stage() == Expense.Stage.ENGAGED;
        var stage =
                jdbc.sql(
                                """
                                insert into costsharing.stage (expense, stage, day, net_cents, vat_cents, entered_by, attempt)
                                select :expense, :stage, :day, :net, :vat, :by, 1 + count(*)
                                  from costsharing.stage s join costsharing.annulment a on a.stage = s.id
                                 where s.expense = :expense and s.stage = :stage
                                returning id
                                """)
                        .param("expense", id)
                        .param("stage", expense.stage().next().name())
                        .param("day", day)
                        .param("net", invoice ? typed.cents("net") : null)
                        .param("vat", invoice ? typed.cents("vat") : null)
                        .param("by", by.value())
                        .query(UUID.class)
                        .single();
        boolean shared = coverage != null && coverage.isCovered();
        if (shared && expense.stage() == Expense.Stage.INVOICED) {
            books.expensePaid(stage, id, expense.basis(), Objects.requireNonNull(day));
        }
        return List.of();
    }

    private static Expense engaged(Expense expense, LocalDate day) {
        return new Expense(
                expense.id(),
                expense.code(),
                expense.procedure(),
                expense.supplier(),
                expense.object(),
                expense.year(),
                expense.estimate(),
                expense.decision(),
                expense.engagedOn() == null ? day : expense.engagedOn(),
                expense.invoice(),
                expense.paidOn(),
                expense.abandoned());
    }
}
