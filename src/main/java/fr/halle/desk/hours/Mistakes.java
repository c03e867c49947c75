package fr.halle.desk.hours;

import fr.halle.web.ui.Texts;

import java.util.List;

/** All that is to mend on the page, in the order of its fields; empty when nothing is. */
record Mistakes(List<Mistake> all) {

    static final Mistakes NONE = new Mistakes(List.of());

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The sentence beside this field; empty when it is right. */
    String of(String field, Texts texts) {
        return all.stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst()
                .map(mistake -> mistake.sentence(texts))
                .orElse("");
    }
}
