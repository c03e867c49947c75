package fr.halle.costsharing.claims;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.agreement.Party;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What may be called from a party now: its part of what is engaged, less what was called of it. */
public record Due(String siren, String party, List<ClaimLine> lines) {

    /** Of one party's part of one expense. */
    public record Of(UUID expense, String siren) {}

    /** What was called of it, and how often. */
    public record Called(long cents, int rounds) {

        static final Called NOTHING = new Called(0, 0);
    }

    public Money total() {
        return lines.stream()
                .map(ClaimLine::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** Partners only: the département pays whole and keeps its own part. By their order. */
    static List<Due> of(List<Party> parties, List<SharedExpense> expenses, Map<Of, Called> called) {
        var dues = new ArrayList<Due>();
        for (var party : parties) {
            if (party.department()) continue;
            var lines = new ArrayList<ClaimLine>();
            for (var shared : expenses) {
                boolean engaged = shared.expense().stage() != Expense.Stage.ESTIMATED;
                if (shared.isShared() && engaged) add(lines, party, shared, called);
            }
            if (!lines.isEmpty()) dues.add(new Due(party.siren(), party.name(), lines));
        }
        return dues;
    }

    private static void add(
            List<ClaimLine> lines, Party party, SharedExpense shared, Map<Of, Called> called) {
        var calculation = shared.calculation();
        var part = calculation.shares().partners().get(party.siren());
        if (part == null) return;
        var expense = shared.expense();
        var of = new Of(expense.id(), party.siren());
        var before = called.getOrDefault(of, Called.NOTHING);
        var left = part.minusMinor(before.cents());
        if (left.isZero()) return;
        var rule = Objects.requireNonNull(shared.rule());
        lines.add(
                new ClaimLine(
                        expense.id(),
                        expense.code(),
                        expense.object(),
                        before.rounds() + 1,
                        calculation.amount(),
                        part,
                        part.minus(left),
                        left,
                        calculation.key().populations().getOrDefault(party.siren(), 0),
                        (int) calculation.people(),
                        rule.departmentPermille(),
                        rule.kind(),
                        rule.vintage()));
    }
}
