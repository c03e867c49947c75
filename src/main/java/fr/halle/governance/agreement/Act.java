package fr.halle.governance.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an administrator enters about the agreement, and the fields of its form. */
public enum Act {
    SIGNATURE("party", "day"),
    AMENDMENT("number", "subject", "deliberation", "from", "code"),
    WITHDRAWAL("party", "day", "effective"),
    TERMINATION("party", "act", "day");

    private final List<String> fields;

    Act(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    /** « signature »: in addresses and in keys of sentences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Act> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
