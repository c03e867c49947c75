package fr.halle.charter.versions;

import static java.util.stream.Collectors.toMap;

import fr.halle.charter.rules.Rule;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A rule that differs from one version to another; none before when new, none after when gone. */
public record Difference(@Nullable Rule before, @Nullable Rule after) {

    /** In the order of the new version; what is gone comes last. */
    public static List<Difference> between(Version old, Version now) {
        var was = old.rules().stream().collect(toMap(Rule::code, rule -> rule));
        var is = now.rules().stream().collect(toMap(Rule::code, rule -> rule));
        var differences = new ArrayList<Difference>();
        for (var rule : now.rules()) {
            if (!rule.equals(was.get(rule.code()))) {
                differences.add(new Difference(was.get(rule.code()), rule));
            }
        }
        for (var rule : old.rules()) {
            if (!is.containsKey(rule.code())) differences.add(new Difference(rule, null));
        }
        return differences;
    }

    public Rule rule() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** What is different, in sentences. */
    public List<String> sentences(Texts texts, Wording wording) {
        if (before == null) return List.of(texts.text("charter.change.NEW"));
        if (after == null) return List.of(texts.text("charter.change.GONE"));
        var said = new ArrayList<String>();
        if (!before.parameters().equals(after.parameters())) {
            said.add(texts.text("charter.change.ASKS", wording.sentence(texts, before)));
        }
        if (!before.scope().equals(after.scope())) {
            said.add(texts.text("charter.change.SCOPE", wording.scope(texts, before)));
        }
        if (before.weight() != after.weight()) {
            said.add(texts.text("charter.change.WEIGHT", before.weight()));
        }
        if (before.blocking() != after.blocking()) {
            said.add(
                    texts.text(
                            after.blocking() ? "charter.change.BLOCKS" : "charter.change.FREES"));
        }
        return said;
    }
}
