package fr.halle.governance.audit;

import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A finding as somebody typed it. */
record FindingForm(Typed typed) {

    /** {@code corrected}: the finding that is said anew; null: a new one. */
    record Page(
            Audit audit, @Nullable Finding corrected, FindingForm form, List<Refused> refused) {}

    static FindingForm of(Finding finding) {
        return new FindingForm(
                Typed.NOTHING
                        .with("kind", finding.kind().name())
                        .with("sentence", finding.sentence())
                        .with("detail", finding.detail()));
    }

    Map<String, String> said() {
        return Map.of("kind", kind().name(), "sentence", sentence(), "detail", detail());
    }

    List<Refused> mistakes() {
        var wrong = new ArrayList<Refused>();
        if (FindingKind.named(typed.line("kind")).isEmpty())
            wrong.add(Refused.of("kind", "governance.finding.kind.wrong"));
        if (!typed.has("sentence", 300))
            wrong.add(Refused.of("sentence", "governance.finding.sentence.wrong"));
        if (typed.text("detail").length() > 4000)
            wrong.add(Refused.of("detail", "governance.finding.detail.wrong"));
        return wrong;
    }

    FindingKind kind() {
        return FindingKind.valueOf(typed.line("kind"));
    }

    String sentence() {
        return typed.line("sentence");
    }

    String detail() {
        return typed.text("detail");
    }

    List<Choice> kinds(Texts texts) {
        return Arrays.stream(FindingKind.values())
                .map(
                        each ->
                                new Choice(
                                        each.name(),
                                        texts.text("governance.finding.one." + each.name()),
                                        texts.text(
                                                each.needsDecision()
                                                        ? "governance.finding.asks"
                                                        : "governance.finding.asks-nothing"),
                                        each.name().equals(typed.line("kind")),
                                        false))
                .toList();
    }
}
