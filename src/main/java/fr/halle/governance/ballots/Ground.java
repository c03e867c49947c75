package fr.halle.governance.ballots;

import java.util.List;

/**
 * Why a vote is taken by roll call or in secret.
 *
 * @param askedBy by number on the roll, where it was asked for
 * @param words the text that says so, where one does
 */
public record Ground(Why why, List<Integer> askedBy, String words) {

    /** Of its texts. */
    public enum Why {
        /** So many of those present ask for it. */
        REQUEST,
        /** It is about a person: in secret. */
        NOMINATION,
        /** A law or the body's own rules. */
        TEXT
    }

    public Ground {
        askedBy = askedBy.stream().distinct().sorted().toList();
    }

    public static Ground askedBy(List<Integer> numbers) {
        return new Ground(Why.REQUEST, numbers, "");
    }

    public static Ground nomination() {
        return new Ground(Why.NOMINATION, List.of(), "");
    }

    public static Ground text(String words) {
        return new Ground(Why.TEXT, List.of(), words);
    }
}
