package fr.halle.costsharing.council;

import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.agreement.Party;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.List;

/** What expenses come to for each party, each expense shared on its own. */
record Totals(List<SharedExpense> shared) {

    static Totals of(List<SharedExpense> expenses) {
        return new Totals(expenses.stream().filter(SharedExpense::isShared).toList());
    }

    Money all() {
        return shared.stream().map(each -> each.expense().basis()).reduce(zero(), Money::plus);
    }

    Money of(Party party) {
        return shared.stream().map(each -> part(each, party)).reduce(zero(), Money::plus);
    }

    private static Money part(SharedExpense expense, Party party) {
        var shares = expense.calculation().shares();
        return party.department()
                ? shares.department()
                : shares.partners().getOrDefault(party.siren(), zero());
    }

    private static Money zero() {
        return Money.zero(CurrencyUnit.EUR);
    }
}
