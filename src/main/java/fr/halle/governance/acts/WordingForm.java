package fr.halle.governance.acts;

import fr.halle.governance.Sentence;
import fr.halle.web.ui.Typed;

import java.util.ArrayList;
import java.util.List;

/** The words of a deliberation as the secretary typed them. */
record WordingForm(Typed typed) {

    List<Sentence> mistakes() {
        var wrong = new ArrayList<Sentence>();
        if (!typed.has("subject", 300)) wrong.add(Sentence.of("governance.subject.wrong"));
        if (!Matters.isOne(typed.line("matter-code")))
            wrong.add(Sentence.of("governance.matter.wrong"));
        if (typed.line("matter-code").isEmpty() != typed.line("matter-name").isEmpty()
                || typed.line("matter-name").length() > 200)
            wrong.add(Sentence.of("governance.matter.name.wrong"));
        if (!typed.line("budget-year").matches("([0-9]{4}(/[0-9]{4})?)?"))
            wrong.add(Sentence.of("governance.budget.wrong"));
        boolean tooLong =
                typed.text("visas").length() > 8000
                        || typed.text("grounds").length() > 8000
                        || typed.text("decision").length() > 16_000
                        || typed.line("budget-name").length() > 200;
        if (tooLong) wrong.add(Sentence.of("governance.wording.long"));
        return wrong;
    }

    Wording words() {
        return new Wording(
                typed.line("subject"),
                typed.line("matter-code"),
                typed.line("matter-name"),
                typed.text("visas"),
                typed.text("grounds"),
                typed.text("decision"),
                typed.line("budget-year"),
                typed.line("budget-name"));
    }
}
