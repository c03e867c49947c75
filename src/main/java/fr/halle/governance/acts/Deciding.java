package fr.halle.governance.acts;

import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a form that say by which decision something is valid.
 *
 * @param number the field of what was decided on paper
 * @param day the field of its day
 */
public record Deciding(
        List<Adopted.Line> adopted, Typed typed, List<Refused> refused, String number, String day) {

    private static final int SHOWN = 70;

    public static Deciding of(List<Adopted.Line> adopted, Typed typed, List<Refused> refused) {
        return new Deciding(adopted, typed, refused, "number", "decided");
    }

    public List<Choice> choices(Texts texts) {
        var chosen = typed.line("deliberation");
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.text("governance.adopted.none"), chosen.isEmpty()));
        for (var each : adopted) {
            var id = each.id().toString();
            var words =
                    texts.text(
                            "governance.adopted.line",
                            each.number(),
                            texts.date(each.day()),
                            shortened(each.subject()));
            choices.add(Choice.of(id, words, id.equals(chosen)));
        }
        return choices;
    }

    /** What was typed stands open, and so does what is wrong there. */
    public boolean onPaper() {
        return adopted.isEmpty()
                || !typed.line(number).isEmpty()
                || refused.stream().anyMatch(each -> each.field().equals(day));
    }

    public String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }

    private static String shortened(String subject) {
        return subject.length() <= SHOWN ? subject : subject.substring(0, SHOWN).strip() + "…";
    }
}
