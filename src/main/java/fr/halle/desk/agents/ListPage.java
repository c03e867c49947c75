package fr.halle.desk.agents;

import fr.halle.shops.Shop;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Onboarding;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An agent's work of the day.
 *
 * @param reachable shops that nobody accompanies yet, where a contract holds
 */
record ListPage(
        List<Contract> contracts,
        List<Onboarding> shops,
        List<Shop> reachable,
        Instant now,
        String problem) {

    List<Onboarding> open() {
        return shops.stream().filter(each -> !each.isSigned() && !each.declined()).toList();
    }

    List<Onboarding> signed() {
        return shops.stream().filter(Onboarding::isSigned).toList();
    }

    List<Onboarding> declined() {
        return shops.stream().filter(Onboarding::declined).toList();
    }

    /** The key of what is next for a shop. */
    static String next(Onboarding each) {
        if (each.declined()) return "desk.agents.next.declined";
        if (each.stage().nextByAgent().isEmpty() || each.mandateUntil() != null)
            return "desk.agents.next." + each.stage().name();
        return each.asked() ? "desk.agents.next.asked" : "desk.agents.next.ask";
    }

    List<Choice> choices(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.text("desk.agents.open.choose"), true));
        reachable.forEach(
                shop ->
                        choices.add(
                                Choice.of(shop.slug(), shop.name() + ", " + shop.town(), false)));
        return choices;
    }
}
