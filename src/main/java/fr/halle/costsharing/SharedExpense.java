package fr.halle.costsharing;

import fr.halle.costsharing.sharing.AllocationKey;
import fr.halle.costsharing.sharing.Calculation;
import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.agreement.Reading;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An expense and who bears it.
 *
 * @param parties on the day that binds
 * @param key null where it is not shared
 * @param missing the key of the sentence that says why not, where it is covered and still is not
 *     shared
 */
public record SharedExpense(
        Expense expense,
        Coverage coverage,
        List<Party> parties,
        @Nullable KeyRule rule,
        @Nullable AllocationKey key,
        String missing) {

    /**
     * What sharing asks.
     *
     * @param agreements today's first, then those before it
     */
    public record Grounds(
            List<Agreement> agreements,
            List<KeyRule> rules,
            Populations populations,
            LocalDate today) {

        public Agreement agreement() {
            return agreements.getFirst();
        }

        /** Of any of them, today's first. */
        public List<Party> parties() {
            var sirens = new HashSet<String>();
            return agreements.stream()
                    .flatMap(each -> each.parties().stream())
                    .filter(each -> sirens.add(each.siren()))
                    .toList();
        }

        List<Populations.Counted> counted() {
            return populations.whole(
                    agreement().parties().stream()
                            .filter(each -> !each.department())
                            .map(Party::siren)
                            .toList());
        }

        /** The one in force when it was decided, or engaged; today's where none was. */
        Agreement of(Expense expense) {
            var decision = expense.decision();
            var day = decision == null ? expense.engagedOn() : decision.day();
            if (day == null) return agreement();
            return agreements.stream()
                    .filter(each -> each.isInForce(day))
                    .findFirst()
                    .orElse(agreement());
        }
    }

    static SharedExpense of(Expense expense, Grounds grounds) {
        var agreement = grounds.of(expense);
        var coverage = Coverage.of(agreement, expense, grounds.today());
        if (!(coverage instanceof Coverage.Covered covered)) {
            return new SharedExpense(expense, coverage, List.of(), null, null, "");
        }
        var decided = covered.decision().day();
        var engaged = expense.engagedOn();
        var reading = agreement.terms().reading();
        var binding = engaged == null || reading == Reading.LATER_DECISIONS ? decided : engaged;
        var parties = agreement.partiesOn(binding);
        if (parties.isEmpty()) { // decided in time and engaged after its last day
            var after = new Coverage.OutOfScope(Coverage.Side.AFTER);
            return new SharedExpense(expense, after, List.of(), null, null, "");
        }
        var rule = KeyRule.on(decided, grounds.rules());
        if (rule.isEmpty()) {
            return new SharedExpense(
                    expense, coverage, parties, null, null, "costsharing.missing.key");
        }
        return of(expense, coverage, parties, rule.get(), grounds.populations());
    }

    /** The same by another rule, or among others: what if? */
    public static SharedExpense of(
            Expense expense,
            Coverage coverage,
            List<Party> parties,
            KeyRule rule,
            Populations populations) {
        var people = new TreeMap<String, Integer>();
        for (var party : parties) {
            if (party.department()) continue;
            var figure = populations.of(party.siren(), rule.kind(), rule.vintage());
            if (figure.isEmpty()) {
                return new SharedExpense(
                        expense, coverage, parties, rule, null, "costsharing.missing.population");
            }
            people.put(party.siren(), figure.get());
        }
        if (people.values().stream().allMatch(each -> each == 0)) {
            return new SharedExpense(
                    expense, coverage, parties, rule, null, "costsharing.missing.nobody");
        }
        var key = new AllocationKey(rule.departmentPermille(), people);
        return new SharedExpense(expense, coverage, parties, rule, key, "");
    }

    public boolean isShared() {
        return key != null;
    }

    /** Line by line, of the final amount or as long as there is none of the estimate. */
    public Calculation calculation() {
        return calculation(expense.basis());
    }

    public Calculation calculation(Money amount) {
        return Calculation.of(Objects.requireNonNull(key), amount);
    }

    /** What the final amount changes for each, the département under « ». */
    public TreeMap<String, Money> regularisation() {
        var changes = new TreeMap<String, Money>();
        if (!isShared() || expense.invoice() == null) return changes;
        var before = calculation(expense.estimate().gross()).shares();
        var after = calculation().shares();
        if (after.total().equals(before.total())) return changes;
        changes.put("", after.department().minus(before.department()));
        after.partners()
                .forEach(
                        (siren, part) -> {
                            var old = before.partners().get(siren);
                            changes.put(siren, old == null ? part : part.minus(old));
                        });
        return changes;
    }
}
