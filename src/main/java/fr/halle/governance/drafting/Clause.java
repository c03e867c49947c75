package fr.halle.governance.drafting;

import fr.halle.web.ui.Typed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a text is made of, and the fields by which a piece of it is entered; the first is its key.
 */
enum Clause {
    ARTICLES("article-number", "article-title", "article-body"),
    PROCEDURES("procedure-code", "procedure-name", "procedure-article"),
    ANNEXES("annex-number", "annex-title", "annex-body"),
    PARTIES("partner"),
    DEPARTMENT("department-siren", "department-name");

    private static final String NO_LINES = "[\\p{Cntrl}&&[^\n]]";

    private final List<String> fields;

    Clause(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    String key() {
        return fields.getFirst();
    }

    /** « articles »: in addresses and in keys of sentences. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it was sent: articles and annexes have paragraphs. */
    static Typed typed(Map<String, String> sent) {
        var typed = new Typed(sent);
        for (var field : List.of("article-body", "annex-body")) {
            typed = typed.with(field, sent.getOrDefault(field, "").replaceAll(NO_LINES, ""));
        }
        return typed;
    }

    static Optional<Clause> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
