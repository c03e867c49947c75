package fr.halle.costsharing;

import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.kernel.CivilTime;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door: whether a spending is covered, and who bears what of it. */
@Component
public class Sharing {

    private final Expenses expenses;
    private final Keys keys;
    private final Agreements agreements;
    private final Territory territory;
    private final Clock clock;

    Sharing(Expenses expenses, Keys keys, Agreements agreements, Territory territory, Clock clock) {
        this.expenses = expenses;
        this.keys = keys;
        this.agreements = agreements;
        this.territory = territory;
        this.clock = clock;
    }

    /** Nothing where there is no such expense, or no agreement at all. */
    public Optional<Coverage> coverage(UUID expense) {
        return expenses.byId(expense).flatMap(this::coverage);
    }

    /** Whether this one would be, as it stands. */
    public Optional<Coverage> coverage(Expense expense) {
        return grounds().map(each -> Coverage.of(each.of(expense), expense, today()));
    }

    /** Every expense with its shares; none as long as there is no agreement. */
    public List<SharedExpense> all() {
        return grounds().map(this::all).orElse(List.of());
    }

    public List<SharedExpense> all(SharedExpense.Grounds grounds) {
        return expenses.all().stream().map(each -> SharedExpense.of(each, grounds)).toList();
    }

    public Optional<SharedExpense> one(UUID expense) {
        var grounds = grounds();
        if (grounds.isEmpty()) return Optional.empty();
        return expenses.byId(expense).map(each -> SharedExpense.of(each, grounds.get()));
    }

    public Optional<SharedExpense.Grounds> grounds() {
        var all = agreements.all();
        if (all.isEmpty()) return Optional.empty();
        var sirens =
                all.stream()
                        .flatMap(each -> each.parties().stream())
                        .map(Party::siren)
                        .collect(Collectors.toSet());
        var populations = new Populations(territory.populations(sirens));
        return Optional.of(new SharedExpense.Grounds(all, keys.all(), populations, today()));
    }

    /** What the partners' populations are all known of. */
    public List<Populations.Counted> counted() {
        return grounds().map(SharedExpense.Grounds::counted).orElse(List.of());
    }

    public LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
