package fr.halle.identity.rights;

import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Ui;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/** The same values as in the file, with a label in the reader's language on each. */
record DataPage(Map<String, Map<String, Object>> sections, MessageSource messages) {

    String title(String section, Ui ui) {
        return labelled(section + ".data", section, ui);
    }

    /** A module that names no label shows the value's own name. */
    String label(String section, String name, Ui ui) {
        return labelled(section + ".data." + name, name, ui);
    }

    /** Instants as people write them; everything else as it is. */
    String text(@Nullable Object value, Ui ui) {
        if (value == null || value.toString().isEmpty()) return "–";
        var text = value.toString();
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) return text;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(ui.language().locale())
                .format(CivilTime.local(Instant.parse(text)));
    }

    static boolean isList(@Nullable Object value) {
        return value instanceof List<?>;
    }

    static boolean isMap(@Nullable Object value) {
        return value instanceof Map<?, ?>;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private String labelled(String key, String fallback, Ui ui) {
        var found = messages.getMessage(key, null, fallback, ui.language().locale());
        return found == null ? fallback : found;
    }
}
