package fr.halle.governance.minutes;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;

/**
 * One line of the book.
 *
 * @param replaces the struck note whose place it takes
 * @param struck why it no longer counts; null: it does
 */
record Note(
        long id,
        LocalTime at,
        What what,
        int member,
        @Nullable Integer holder,
        boolean substitute,
        @Nullable Long replaces,
        @Nullable String struck) {

    Line line() {
        return new Line(at, what, member, holder, substitute);
    }

    boolean counts() {
        return struck == null;
    }
}
