package fr.halle.costsharing.members;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.SharedExpense;
import fr.halle.costsharing.claims.Claim;
import fr.halle.governance.agreement.Party;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What it costs one party: its part of each expense, what was called and what was received. */
record Ours(Party party, List<Part> parts, List<Claim> claims) {

    /** {@code amount}: this party's part of it. */
    record Part(Expense expense, Money amount) {}

    static Ours of(Party party, List<SharedExpense> expenses, List<Claim> claims) {
        var parts = new ArrayList<Part>();
        for (var shared : expenses) {
            if (!shared.isShared() || isNot(party, shared)) continue;
            var shares = shared.calculation().shares();
            parts.add(
                    new Part(
                            shared.expense(),
                            party.department()
                                    ? shares.department()
                                    : Objects.requireNonNull(
                                            shares.partners().get(party.siren()))));
        }
        var theirs = claims.stream().filter(each -> each.siren().equals(party.siren())).toList();
        return new Ours(party, parts, theirs);
    }

    private static boolean isNot(Party party, SharedExpense shared) {
        return shared.parties().stream().noneMatch(each -> each.siren().equals(party.siren()));
    }

    Money total() {
        return parts.stream().map(Part::amount).reduce(zero(), Money::plus);
    }

    Money called() {
        return claims.stream().map(Claim::asked).reduce(zero(), Money::plus);
    }

    Money received() {
        return claims.stream().map(Claim::received).reduce(zero(), Money::plus);
    }

    Money left() {
        return called().minus(received());
    }

    /** What is still to be paid, or given back. */
    List<Claim> open() {
        return claims.stream().filter(each -> !each.left().isZero()).toList();
    }

    private static Money zero() {
        return Money.zero(CurrencyUnit.EUR);
    }
}
