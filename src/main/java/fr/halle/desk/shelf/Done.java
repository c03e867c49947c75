package fr.halle.desk.shelf;

import fr.halle.catalog.editing.Publication.Outcome;
import fr.halle.desk.Frame;

import java.util.Arrays;
import java.util.Locale;

/** What was just done to a product, said once at the top of its page. */
enum Done {
    SAVED("desk.editor.done.saved"),
    PUBLISHED("desk.editor.done.published"),
    LATER("desk.editor.done.later"),
    OPENING("desk.editor.done.opening"),
    WITHHELD("desk.editor.done.withheld"),
    REFUSED("desk.editor.done.refused"),
    NOTHING("desk.editor.done.nothing"),
    ARCHIVED("desk.editor.done.archived"),
    COPIED("desk.editor.done.copied");

    private final String key;

    Done(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Done of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.OnSale() -> PUBLISHED;
            case Outcome.Later() -> LATER;
            case Outcome.AtOpening() -> OPENING;
            case Outcome.Withheld() -> WITHHELD;
            case Outcome.Refused _ -> REFUSED;
            case Outcome.NothingToSell() -> NOTHING;
        };
    }

    String at(Frame frame, String slug) {
        return "redirect:%s/products/%s/edit?done=%s"
                .formatted(frame.path(), slug, name().toLowerCase(Locale.ROOT));
    }

    /** The key of its sentence; empty for any other word. */
    static String key(String word) {
        return Arrays.stream(values())
                .filter(done -> done.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .map(done -> done.key)
                .orElse("");
    }
}
