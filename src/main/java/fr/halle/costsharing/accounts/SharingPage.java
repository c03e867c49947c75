package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.SharedExpense;
import fr.halle.costsharing.claims.Claim;
import fr.halle.costsharing.claims.Due;
import fr.halle.web.ui.Refused;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is shared, called and received.
 *
 * @param owed cents by SIREN, as the ledger says
 */
record SharingPage(
        List<SharedExpense> expenses,
        List<Budget> budgets,
        List<Due> dues,
        List<Claim> claims,
        Map<String, Long> owed,
        LocalDate today,
        List<Refused> refused) {

    /** Of each party that something was called from or is due from. */
    record Balance(String party, Money called, Money received, Money left, Money ledger) {

        boolean ties() {
            return left.equals(ledger);
        }
    }

    /** The latest first. */
    List<Integer> years() {
        return claims.stream().map(Claim::year).distinct().toList();
    }

    List<Balance> balances() {
        return claims.stream().map(Claim::siren).distinct().sorted().map(this::balance).toList();
    }

    private Balance balance(String siren) {
        var theirs = claims.stream().filter(each -> each.siren().equals(siren)).toList();
        var zero = Money.zero(CurrencyUnit.EUR);
        var called = theirs.stream().map(Claim::asked).reduce(zero, Money::plus);
        var received = theirs.stream().map(Claim::received).reduce(zero, Money::plus);
        return new Balance(
                theirs.getFirst().party(),
                called,
                received,
                called.minus(received),
                Money.ofMinor(CurrencyUnit.EUR, owed.getOrDefault(siren, 0L)));
    }
}
