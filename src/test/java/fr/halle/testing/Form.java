package fr.halle.testing;

import org.jsoup.nodes.FormElement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form that somebody fills in, rightly or not; each change gives a new one, so that a form can be
 * sent again.
 */
public record Form(String action, List<Field> fields) {

    /** One name and value, as they are sent. */
    public record Field(String name, String value) {}

    static Form of(FormElement form) {
        for (var slots : form.select("fieldset.slots")) {
            var free = slots.select("input[type=radio]:not([disabled])");
            // a person takes the first free slot unless one is chosen already
            if (slots.select("[checked]").isEmpty() && !free.isEmpty()) {
                free.getFirst().attr("checked", "");
            }
        }
        var fields =
                form.formData().stream()
                        .map(field -> new Field(field.key(), field.value()))
                        .toList();
        return new Form(form.attr("action"), fields);
    }

    /** The field holds this and nothing else. */
    public Form with(String name, String value) {
        var changed = new ArrayList<>(without(name).fields);
        changed.add(new Field(name, value));
        return new Form(action, changed);
    }

    public Form without(String name) {
        return new Form(
                action, fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    public String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** The full name of the one field that begins like this: slot-, shown-, message-. */
    public String fieldLike(String prefix) {
        return fields.stream()
                .map(Field::name)
                .filter(name -> name.startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + prefix + " in " + fields));
    }

    String encoded() {
        return fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
