package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.Coverage.Covered;
import fr.halle.costsharing.Coverage.NoAmendment;
import fr.halle.costsharing.Coverage.NoDecision;
import fr.halle.costsharing.Coverage.OutOfScope;
import fr.halle.costsharing.Coverage.Side;
import fr.halle.costsharing.Expense.Amount;
import fr.halle.costsharing.Expense.Decision;
import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Amendment;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.agreement.Procedure;
import fr.halle.governance.agreement.Reading;
import fr.halle.governance.agreement.Terms;
import fr.halle.governance.agreement.Withdrawal;
import fr.halle.territory.PopulationFigure;
import fr.halle.territory.PopulationFigure.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is shared, what is missing where it is not, and among whom. */
class CoverageTests {

    private static final LocalDate SIGNED = LocalDate.of(2021, 3, 1);
    private static final LocalDate END = LocalDate.of(2021, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);
    private static final LocalDate LEFT = LocalDate.of(2021, 8, 1);
    private static final Populations PEOPLE =
            new Populations(
                    Map.of(
                            "2",
                            List.of(new PopulationFigure(Kind.TOTALE, 2021, 100)),
                            "3",
                            List.of(new PopulationFigure(Kind.TOTALE, 2021, 200))));
    private static final KeyRule KEY = key(SIGNED, 500, Kind.TOTALE, 2021);

    @Test
    void nothingIsSharedWithoutADecision() {
        assertThat(coverage(expense("HELP", null, null))).isEqualTo(new NoDecision());
    }

    @Test
    void whatTheTextDoesNotNameNeedsAnAmendmentInForce() {
        assertThat(coverage(expense("HELP", TODAY, null))).isInstanceOf(Covered.class);
        assertThat(coverage(expense("ROUNDS", TODAY, null))).isEqualTo(new NoAmendment("ROUNDS"));
        var points = expense("POINTS", TODAY, null);
        assertThat(coverage(points)).isEqualTo(new NoAmendment("POINTS"));
        assertThat(Coverage.of(agreement(Reading.LATER_DECISIONS), points, TODAY.plusDays(5)))
                .isInstanceOf(Covered.class);
    }

    @Test
    void whatWasEngagedBeforeTheAgreementStaysOutsideWhateverIsDecidedLater() {
        var before = new OutOfScope(Side.BEFORE);
        assertThat(coverage(expense("HELP", null, SIGNED.minusDays(1)))).isEqualTo(before);
        assertThat(coverage(expense("HELP", TODAY, SIGNED.minusDays(1)))).isEqualTo(before);
        assertThat(coverage(expense("HELP", SIGNED.minusDays(1), null))).isEqualTo(before);
        assertThat(coverage(expense("HELP", SIGNED, SIGNED))).isInstanceOf(Covered.class);
    }

    @Test
    void whatIsDecidedAfterItsEndIsOutside() {
        var after = new OutOfScope(Side.AFTER);
        assertThat(coverage(expense("HELP", END, null))).isInstanceOf(Covered.class);
        assertThat(coverage(expense("HELP", END.plusDays(1), null))).isEqualTo(after);
        assertThat(coverage(expense("HELP", null, END.plusDays(1)))).isEqualTo(after);
    }

    @Test
    void whatIsDecidedDuringANoticeStillBindsWhoLeaves() {
        var during = expense("HELP", LEFT.minusDays(1), LEFT.plusDays(10));
        assertThat(bound(during, Reading.LATER_DECISIONS)).containsExactly("1", "2", "3");
        assertThat(bound(during, Reading.LATER_PROCEDURES))
                .as("the other reading asks when it begins")
                .containsExactly("1", "3");
        assertThat(bound(expense("HELP", LEFT, LEFT), Reading.LATER_DECISIONS))
                .containsExactly("1", "3");
    }

    @Test
    void aProcedureThatBeganBeforeItsLastDayBindsWhoLeaves() {
        var reading = Reading.LATER_PROCEDURES;
        var begun = expense("HELP", SIGNED, LEFT.minusDays(1));
        assertThat(bound(begun, reading)).containsExactly("1", "2", "3");
        assertThat(bound(expense("HELP", SIGNED, LEFT), reading))
                .as("begun on the first day on which it is no party, though decided long before")
                .containsExactly("1", "3");
        assertThat(bound(expense("HELP", SIGNED, null), reading))
                .as("decided and not begun: the day of the decision says who would bear it")
                .containsExactly("1", "2", "3");
    }

    @Test
    void aFinalAmountBringsEachPartyToItsPartOfIt() {
        var expense =
                new Expense(
                        new UUID(0, 1),
                        "E",
                        "HELP",
                        "Supplier",
                        "Object",
                        2021,
                        Amount.ofCents(10_000, 1),
                        new Decision("CP-1", TODAY, null, false),
                        TODAY,
                        new Expense.Invoice(TODAY, Amount.ofCents(9_000, 0)),
                        null,
                        null);
        var shared = SharedExpense.of(expense, grounds(Reading.LATER_DECISIONS));
        var changes = shared.regularisation();
        assertThat(changes).hasSize(3);
        assertThat(changes.values().stream().mapToLong(each -> each.getAmountMinorLong()).sum())
                .isEqualTo(-1_001);
        assertThat(changes.get("")).hasToString("EUR -5.01");
        assertThat(shared.calculation().shares().partners())
                .hasToString("{2=EUR 15.00, 3=EUR 30.00}");
        assertThat(shared.calculation().lines())
                .allSatisfy(
                        line ->
                                assertThat(line.exact().add(line.rounding()))
                                        .isEqualByComparingTo(line.part().getAmount()));
    }

    @Test
    void aKeyHoldsFromItsDayUntilTheNext() {
        var next = key(TODAY, 400, Kind.MUNICIPALE, 2026);
        var all = List.of(next, KEY);
        assertThat(KeyRule.on(SIGNED.minusDays(1), all)).isEmpty();
        assertThat(KeyRule.on(TODAY.minusDays(1), all)).contains(KEY);
        assertThat(KeyRule.on(TODAY, all)).contains(next);
    }

    private static KeyRule key(LocalDate since, int permille, Kind kind, int vintage) {
        return new KeyRule(since, permille, kind, vintage, "CP-1", null, null);
    }

    private static List<String> bound(Expense expense, Reading reading) {
        return SharedExpense.of(expense, grounds(reading)).parties().stream()
                .map(Party::siren)
                .toList();
    }

    private static SharedExpense.Grounds grounds(Reading reading) {
        return new SharedExpense.Grounds(List.of(agreement(reading)), List.of(KEY), PEOPLE, END);
    }

    private static Coverage coverage(Expense expense) {
        return Coverage.of(agreement(Reading.LATER_DECISIONS), expense, TODAY);
    }

    private static Expense expense(
            String procedure, @Nullable LocalDate decided, @Nullable LocalDate engaged) {
        return new Expense(
                new UUID(0, 1),
                "E",
                procedure,
                "Supplier",
                "Object",
                2021,
                Amount.ofCents(10_000, 2_000),
                decided == null ? null : new Decision("CP-1", decided, null, false),
                engaged,
                null,
                null,
                null);
    }

    private static Agreement agreement(Reading reading) {
        return new Agreement(
                new UUID(0, 1),
                "Convention",
                false,
                new Terms(END, 2, 3, reading),
                List.of(),
                List.of(
                        new Procedure("HELP", "Help", 4, 0),
                        new Procedure("POINTS", "Points", 0, 1)),
                List.of(
                        new Party("1", "Département", true, SIGNED),
                        new Party("2", "Leaves", false, SIGNED),
                        new Party("3", "Stays", false, SIGNED)),
                new Agreement.Acts(
                        List.of(Amendment.onPaper(1, "Points", "CP-1", TODAY, TODAY.plusDays(5))),
                        List.of(new Withdrawal("2", TODAY.minusMonths(1), LEFT)),
                        List.of()));
    }
}
