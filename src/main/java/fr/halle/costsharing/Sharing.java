package fr.halle.costsharing;

import fr.halle.governance.agreement.Agreement;
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
        var agreement = agreements.latest();
        if (agreement.isEmpty()) return Optional.empty();
        return expenses.byId(expense).map(each -> Coverage.of(agreement.get(), each, today()));
    }

    /** Whether this one would be, as it stands. */
    public Optional<Coverage> coverage(Expense expense) {
        return agreements.latest().map(each -> Coverage.of(each, expense, today()));
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
        return agreements.latest().map(this::grounds);
    }

    private SharedExpense.Grounds grounds(Agreement agreement) {
        var sirens = agreement.parties().stream().map(Party::siren).collect(Collectors.toSet());
        return new SharedExpense.Grounds(
                agreement, keys.all(), new Populations(territory.populations(sirens)), today());
    }

    public LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
