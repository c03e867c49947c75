package fr.halle.desk.agents;

import fr.halle.desk.Mistakes;
import fr.halle.desk.assistance.MandateForm;
import fr.halle.kernel.PersonId;
import fr.halle.shops.assistance.History;
import fr.halle.shops.assistance.Stage;
import fr.halle.shops.assistance.StepsBack;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One shop that an agent accompanies. */
record ShopPage(
        AgentShops.Accompanied accompanied, Known known, PersonId me, Instant now, Typed typed) {

    private static final int LONGEST = 32;

    /** What was noted, and who these people are. */
    record Known(
            List<History.Reached> stages,
            List<StepsBack.StepBack> back,
            List<History.Spent> hours,
            Map<PersonId, String> names) {}

    /** What was typed into the forms of this page. */
    record Typed(
            MandateForm mandate,
            String day,
            String quarters,
            String note,
            String reason,
            String back,
            Mistakes mistakes) {

        Typed with(Mistakes other) {
            return new Typed(mandate, day, quarters, note, reason, back, other);
        }
    }

    String path() {
        return accompanied.path();
    }

    String name(PersonId person, Texts texts) {
        return known.names().getOrDefault(person, texts.text("desk.assistance.somebody"));
    }

    /** When a stage was reached, if it was. */
    History.@Nullable Reached reached(Stage stage) {
        return known.stages().stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .orElse(null);
    }

    /** By quarters of an hour, up to a day's work. */
    List<Choice> durations(Texts texts) {
        var durations = new ArrayList<Choice>();
        for (int i = 1; i <= LONGEST; i++) {
            var value = String.valueOf(i);
            durations.add(Choice.of(value, Spent.words(i, texts), value.equals(typed.quarters())));
        }
        return durations;
    }

    String problem(String field, Texts texts) {
        return typed.mistakes().of(field, texts);
    }
}
