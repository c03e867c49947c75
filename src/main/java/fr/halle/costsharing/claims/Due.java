package fr.halle.costsharing.claims;

import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.agreement.Party;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What may be called from a party now: its part of what is engaged, less what was called of it.
 *
 * @param until the first day on which it is too late to ask for the oldest of it
 */
public record Due(String siren, String party, List<ClaimLine> lines, LocalDate until) {

    /** Of one party's part of one expense. */
    public record Of(UUID expense, String siren) {}

    public Money total() {
        return lines.stream()
                .map(ClaimLine::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /**
     * Partners only: the département pays whole and keeps its own part. By their order. Whoever
     * bears nothing of an expense any more gets back what was called of it.
     */
    static List<Due> of(List<Party> parties, List<SharedExpense> expenses, Map<Of, Called> called) {
        var dues = new ArrayList<Due>();
        for (var party : parties) {
            if (party.department()) continue;
            var lines = new ArrayList<ClaimLine>();
            var until = LocalDate.MAX;
            for (var shared : expenses) {
                var engaged = shared.expense().engagedOn();
                if (engaged == null) continue;
                var of = new Of(shared.expense().id(), party.siren());
                var line =
                        DueLine.of(
                                shared,
                                engaged,
                                party.siren(),
                                called.getOrDefault(of, Called.NOTHING));
                if (line == null) continue;
                lines.add(line);
                var late = Limitation.after(line.since());
                if (late.isBefore(until)) until = late;
            }
            var due = new Due(party.siren(), party.name(), lines, until);
            if (!due.total().isZero()) dues.add(due); // cents that cancel out wait for more
        }
        return dues;
    }
}
