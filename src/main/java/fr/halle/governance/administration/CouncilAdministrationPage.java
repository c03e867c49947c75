package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.rules.ShippedRules;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.Arrays;
import java.util.List;

/** The bodies there are, and the form for another. */
record CouncilAdministrationPage(List<Body> bodies, Typed typed, List<Sentence> said) {

    List<Choice> kinds(Texts texts) {
        return Arrays.stream(BodyKind.values())
                .map(
                        kind ->
                                Choice.of(
                                        kind.name(),
                                        texts.text("governance.kind." + kind.name()),
                                        kind.name().equals(typed.line("kind"))))
                .toList();
    }

    static List<Choice> rules(Texts texts, String chosen) {
        return ShippedRules.all().stream()
                .map(
                        each ->
                                Choice.of(
                                        each.name(),
                                        texts.text("governance.rules." + each.name()),
                                        each.name().equals(chosen)))
                .toList();
    }
}
