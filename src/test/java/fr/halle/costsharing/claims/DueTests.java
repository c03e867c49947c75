package fr.halle.costsharing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.halle.costsharing.Coverage;
import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expense.Amount;
import fr.halle.costsharing.KeyRule;
import fr.halle.costsharing.Populations;
import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.agreement.Procedure;
import fr.halle.territory.PopulationFigure;
import fr.halle.territory.PopulationFigure.Kind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever left before the decision, as one learns too late, gets back what was called. */
class DueTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final UUID EXPENSE = new UUID(0, 1);
    private static final Party DEPARTMENT = new Party("1", "Département", true, DAY);
    private static final Party STAYS = new Party("2", "Stays", false, DAY);
    private static final Party LEAVES = new Party("3", "Leaves", false, DAY);
    private static final Expense.Decision DECISION = new Expense.Decision("D1", DAY, null, false);
    private static final KeyRule RULE = new KeyRule(DAY, 500, Kind.TOTALE, 2021, "D1", DAY, null);

    /** Called from both by halves of the partners' half. */
    private static final Map<Due.Of, Called> CALLED =
            Map.of(
                    new Due.Of(EXPENSE, "2"), called(2500),
                    new Due.Of(EXPENSE, "3"), called(2500));

    @Test
    void whoBearsNothingAnyMoreGetsItBackAndTheOthersAreAskedForIt() {
        var among =
                SharedExpense.of(expense(), covered(), List.of(DEPARTMENT, STAYS), RULE, people());
        assertThat(Due.of(List.of(DEPARTMENT, STAYS, LEAVES), List.of(among), CALLED))
                .extracting(Due::siren, due -> due.total().getAmountMinorLong(), Due::until)
                .containsExactly(
                        tuple("2", 2500L, LocalDate.of(2032, 1, 1)),
                        tuple("3", -2500L, LocalDate.of(2032, 1, 1)));
    }

    @Test
    void whatNobodySharesAnyMoreIsGivenBackToAll() {
        var ended =
                new SharedExpense(
                        expense(),
                        new Coverage.OutOfScope(Coverage.Side.AFTER),
                        List.of(),
                        null,
                        null,
                        "");
        var dues = Due.of(List.of(DEPARTMENT, STAYS, LEAVES), List.of(ended), CALLED);
        assertThat(dues)
                .extracting(due -> due.total().getAmountMinorLong())
                .containsExactly(-2500L, -2500L);
        assertThat(dues.getFirst().lines().getFirst().exact()).isZero();
    }

    @Test
    void whereAPopulationIsNotKnownNothingIsGivenBack() {
        var unknown =
                SharedExpense.of(expense(), covered(), List.of(DEPARTMENT, LEAVES), RULE, people());
        assertThat(unknown.missing()).isEqualTo("costsharing.missing.population");
        assertThat(Due.of(List.of(DEPARTMENT, STAYS, LEAVES), List.of(unknown), CALLED)).isEmpty();
    }

    @Test
    void whatCancelsOutWaits() {
        var more =
                Map.of(
                        new Due.Of(EXPENSE, "2"),
                        called(4000),
                        new Due.Of(new UUID(0, 2), "2"),
                        called(6000));
        var both =
                List.of(
                        SharedExpense.of(
                                expense(), covered(), List.of(DEPARTMENT, STAYS), RULE, people()),
                        SharedExpense.of(
                                expense(new UUID(0, 2)),
                                covered(),
                                List.of(DEPARTMENT, STAYS),
                                RULE,
                                people()));
        assertThat(Due.of(List.of(DEPARTMENT, STAYS), both, more)).isEmpty();
    }

    private static Called called(long cents) {
        var last = new Called.Last(LocalDate.of(2027, 3, 1), 10_000);
        return new Called(cents, 0, 1, new Called.By(500, Kind.TOTALE, 2021), last);
    }

    private static Coverage covered() {
        return new Coverage.Covered(DECISION, new Procedure("P", "P", 4, 0));
    }

    private static Expense expense() {
        return expense(EXPENSE);
    }

    private static Expense expense(UUID id) {
        return new Expense(
                id,
                "E",
                "P",
                "S",
                "O",
                2026,
                Amount.ofCents(10_000, 0),
                DECISION,
                DAY,
                null,
                null,
                null);
    }

    private static Populations people() {
        return new Populations(Map.of("2", List.of(new PopulationFigure(Kind.TOTALE, 2021, 1000))));
    }
}
