package fr.halle.charter.versions;

import static java.util.stream.Collectors.joining;

import fr.halle.catalog.Category;
import fr.halle.charter.rules.Kind;
import fr.halle.charter.rules.Rule;
import fr.halle.web.ui.Texts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says rules in words; aisles by their names. */
public record Wording(List<Category> aisles) {

    public String name(Texts texts, Rule rule) {
        return texts.text(rule.key("name"));
    }

    public String sentence(Texts texts, Rule rule) {
        return texts.text(rule.key("sentence"), arguments(texts, rule));
    }

    /** What a merchant does about it. */
    public String mend(Texts texts, Rule rule) {
        return texts.text(rule.key("mend"), arguments(texts, rule));
    }

    /** Whom it is for. */
    public String scope(Texts texts, Rule rule) {
        var scope = rule.scope();
        var all =
                Stream.concat(
                                names(texts, scope.aisles()).stream(),
                                scope.trades().stream()
                                        .sorted()
                                        .map(trade -> texts.text("shops.trade." + trade)))
                        .toList();
        return all.isEmpty() ? texts.text("charter.everything") : String.join(", ", all);
    }

    private Object[] arguments(Texts texts, Rule rule) {
        var arguments = rule.arguments().toArray();
        if (rule.kind() == Kind.FORBIDDEN_AISLES) {
            arguments[2] = names(texts, rule.parameters().words()).stream().collect(joining(", "));
        }
        if ("".equals(arguments[2])) arguments[2] = texts.text("charter.none");
        return arguments;
    }

    private List<String> names(Texts texts, Collection<String> slugs) {
        return aisles.stream()
                .filter(aisle -> slugs.contains(aisle.slug()))
                .map(aisle -> aisle.name(texts.language()))
                .toList();
    }
}
