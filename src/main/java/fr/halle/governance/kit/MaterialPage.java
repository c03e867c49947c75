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
        var all = answers();
        return all.stream()
                .map(
                        each ->
                                Choice.of(
                                        each.siren(),
                                        each.name(),
                                        each.siren().equals(typed.line("party"))))
                .toList();
    }

    List<Choice> verdicts(Texts texts) {
        var word = history.isNew() ? "new." : "change.";
        return List.of("yes", "no").stream()
                .map(
                        each ->
                                Choice.of(
                                        each,
                                        texts.text("governance.kit.answer." + word + each),
                                        each.equals(typed.line("verdict"))))
                .toList();
    }

    List<Choice> suppliers() {
        return voice.suppliers(history).stream()
                .map(
                        each ->
                                Choice.of(
                                        each.value(),
                                        each.name(),
                                        each.value().equals(typed.line("supplier"))))
                .toList();
    }

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }
}
