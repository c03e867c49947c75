package fr.halle.desk.opening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The five steps, and which fields each asks for; hours have theirs by day. */
enum Step {
    BUSINESS("siret", "legal-name"),
    TRADE("trade", "name", "story"),
    PLACE("street", "postcode", "commune", "phone", "email"),
    HOURS,
    SHELF;

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    static Optional<Step> named(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/open-a-shop/" + word();
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, SHELF.ordinal())];
    }

    /** What the form of this step says, and nothing else that was sent. */
    Map<String, String> read(Map<String, String> sent) {
        if (this == HOURS) {
            return sent.entrySet().stream()
                    .filter(field -> field.getKey().matches("(opens|closes)-[1-7]-[0-3]"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
        return fields.stream()
                .collect(
                        Collectors.toMap(
                                field -> field, field -> sent.getOrDefault(field, "").strip()));
    }
}
