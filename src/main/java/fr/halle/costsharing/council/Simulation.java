package fr.halle.costsharing.council;

import fr.halle.costsharing.Populations;
import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.agreement.Party;
import fr.halle.territory.PopulationFigure.Kind;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the shared expenses would cost each party if one had left, or if others were counted.
 *
 * @param leaver its SIREN; empty: nobody leaves
 * @param kind null: as the key says
 */
record Simulation(
        List<Party> parties,
        List<SharedExpense> expenses,
        Populations populations,
        String leaver,
        @Nullable Kind kind,
        int vintage) {

    /** Side by side. */
    record Line(Party party, Money now, Money then) {

        Money difference() {
            return then.minus(now);
        }
    }

    List<Line> lines() {
        var now = Totals.of(expenses);
        var then = Totals.of(now.shared().stream().map(this::otherwise).toList());
        return parties.stream()
                .map(party -> new Line(party, now.of(party), then.of(party)))
                .toList();
    }

    /** Some cannot be shared so: nobody would be left, or a figure is not known. */
    boolean isWhole() {
        return Totals.of(expenses).shared().stream()
                .map(this::otherwise)
                .allMatch(SharedExpense::isShared);
    }

    Money total() {
        return Totals.of(expenses).all();
    }

    private SharedExpense otherwise(SharedExpense shared) {
        var rule = Objects.requireNonNull(shared.rule());
        var parties =
                shared.parties().stream().filter(each -> !each.siren().equals(leaver)).toList();
        return SharedExpense.of(
                shared.expense(),
                shared.coverage(),
                parties,
                kind == null ? rule : rule.counting(kind, vintage),
                populations);
    }

    List<Choice> leavers(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.text("costsharing.simulation.nobody"), leaver.isEmpty()));
        for (var party : parties) {
            if (party.department()) continue;
            choices.add(Choice.of(party.siren(), party.name(), party.siren().equals(leaver)));
        }
        return choices;
    }

    List<Choice> counted(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.text("costsharing.simulation.same"), kind == null));
        for (var year : populations.vintages()) {
            for (var each : Kind.values()) {
                var words = texts.text("costsharing.population." + each.name(), "" + year);
                boolean chosen = each == kind && year == vintage;
                choices.add(Choice.of(each.name() + ":" + year, words, chosen));
            }
        }
        return choices;
    }
}
