package fr.halle.charter.drafts;

import fr.halle.catalog.Category;
import fr.halle.charter.rules.Kind;
import fr.halle.charter.rules.Rule;
import fr.halle.charter.versions.Wording;
import fr.halle.shops.Trade;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Link;
import fr.halle.web.ui.Ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One rule of the draft, to change. */
record RulePage(
        int version, Rule rule, Wording wording, RuleForm form, Map<String, String> mistakes) {

    boolean takes(Kind.Field field) {
        return rule.kind().takes(field) && rule.kind() != Kind.FORBIDDEN_AISLES;
    }

    boolean closesAisles() {
        return rule.kind() == Kind.FORBIDDEN_AISLES;
    }

    String error(String field, Ui ui) {
        var key = mistakes.get(field);
        return key == null ? "" : ui.text(key);
    }

    List<Link> summary(Ui ui) {
        return mistakes.keySet().stream()
                .map(field -> Link.to("#" + field, error(field, ui)))
                .toList();
    }

    List<Choice> aisles(List<String> chosen, Ui ui) {
        return wording.aisles().stream()
                .map(
                        aisle ->
                                new Choice(
                                        aisle.slug(),
                                        aisle.name(ui.language()),
                                        above(aisle, ui),
                                        chosen.contains(aisle.slug()),
                                        false))
                .toList();
    }

    List<Choice> trades(Ui ui) {
        return Arrays.stream(Trade.values())
                .map(
                        trade ->
                                Choice.of(
                                        trade.name(),
                                        ui.text("shops.trade." + trade),
                                        form.trades().contains(trade.name())))
                .toList();
    }

    List<Choice> effects(Ui ui) {
        return List.of(
                Choice.of("asked", ui.text("charter.rule.asked"), form.asked()),
                Choice.of("blocks", ui.text("charter.rule.blocks"), form.blocks()));
    }

    private String above(Category aisle, Ui ui) {
        return wording.aisles().stream()
                .filter(each -> each.slug().equals(aisle.parent()))
                .map(each -> each.name(ui.language()))
                .findFirst()
                .orElse("");
    }
}
