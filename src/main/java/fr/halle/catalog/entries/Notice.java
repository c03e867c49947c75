package fr.halle.catalog.entries;

import fr.halle.catalog.files.Sentence;

import java.util.List;

/**
 * Something to know before it happens, no mistake of anybody's: how often, and the first few it
 * concerns.
 */
public record Notice(String kind, int count, List<String> names) {

    public static final int NAMED = 5;

    public Sentence sentence() {
        var some = String.join(", ", names) + (count > names.size() ? "…" : "");
        return new Sentence("notice." + kind, count, some);
    }
}
