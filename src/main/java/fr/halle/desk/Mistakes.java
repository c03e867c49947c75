package fr.halle.desk;

import fr.halle.web.ui.Texts;

import java.util.List;

/** All that is to mend on the page, in the order of its fields; empty when nothing is. */
public record Mistakes(List<Mistake> all) {

    public static final Mistakes NONE = new Mistakes(List.of());

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The sentence beside this field; empty when it is right. */
    public String of(String field, Texts texts) {
        return all.stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst()
                .map(mistake -> mistake.sentence(texts))
                .orElse("");
    }
}
