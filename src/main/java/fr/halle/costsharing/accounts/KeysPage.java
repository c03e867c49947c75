package fr.halle.costsharing.accounts;

import fr.halle.costsharing.KeyRule;
import fr.halle.costsharing.Keys.Gone;
import fr.halle.costsharing.Populations.Counted;
import fr.halle.governance.acts.Deciding;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Every key, the latest first, and the form of another.
 *
 * @param gone that were taken back
 * @param known what every partner's population is known of
 */
record KeysPage(
        List<KeyRule> rules,
        List<Gone> gone,
        List<Counted> known,
        Set<UUID> published,
        LocalDate today,
        Deciding deciding) {

    /** Of the texts: coming, current, past. */
    String state(KeyRule rule) {
        if (rule.since().isAfter(today)) return "coming";
        boolean current =
                rules.stream()
                        .filter(each -> !each.since().isAfter(today))
                        .findFirst()
                        .filter(rule::equals)
                        .isPresent();
        return current ? "current" : "past";
    }

    List<Choice> counted(Texts texts) {
        var chosen = deciding.typed().text("counted");
        return known.stream()
                .map(
                        each ->
                                Choice.of(
                                        each.word(),
                                        texts.text(
                                                "costsharing.population." + each.kind().name(),
                                                "" + each.vintage()),
                                        each.word().equals(chosen)))
                .toList();
    }
}
