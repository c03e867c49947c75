package fr.halle.governance.kit;

import fr.halle.governance.corrected.Corrected;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.List;

/** A material and its versions, with the forms of whoever may act. */
record MaterialPage(
        History history,
        Voice voice,
        List<Corrected> corrected,
        Typed typed,
        List<Refused> refused) {

    boolean canBeCorrected() {
        return history.isNew() && voice.department().isPresent();
    }

    String path() {
        return "/council/kit/" + history.material().slug();
    }

    String file(Version version) {
        return path() + "/versions/" + version.number() + "/file";
    }

    /** What is in use is everybody's; the rest is for those who decide on it. */
    boolean mayTake(Version version) {
        return voice.isAny() || history.state(version) == VersionState.IN_USE;
    }

    /** The last one first. */
    List<Version> versions() {
        return history.versions().reversed();
    }

    List<Asked> answers() {
        return voice.answers(history);
    }

    List<Choice> answering() {
        return answers().stream().map(each -> choice("party", each.siren(), each.name())).toList();
    }

    List<Choice> verdicts(Texts texts) {
        var key = "governance.kit.answer." + (history.isNew() ? "new." : "change.");
        return List.of("yes", "no").stream()
                .map(each -> choice("verdict", each, texts.text(key + each)))
                .toList();
    }

    List<Choice> suppliers() {
        return voice.suppliers(history).stream()
                .map(each -> choice("supplier", each.value(), each.name()))
                .toList();
    }

    private Choice choice(String field, String value, String words) {
        return Choice.of(value, words, value.equals(typed.line(field)));
    }

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }
}
