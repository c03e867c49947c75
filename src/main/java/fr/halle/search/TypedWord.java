package fr.halle.search;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A word as it was typed, with what the vocabulary knows of it.
 *
 * @param bare without accents
 * @param said whether it means anything: « de » does not
 * @param close known words like it, where it is not known itself
 */
record TypedWord(
        String word, String bare, boolean said, boolean known, boolean begun, List<String> close) {

    static TypedWord of(ResultSet row, int number) throws SQLException {
        @Nullable Array close = row.getArray("close");
        return new TypedWord(
                row.getString("word"),
                row.getString("bare"),
                row.getBoolean("said"),
                row.getBoolean("known"),
                row.getBoolean("begun"),
                close == null ? List.of() : Arrays.asList((String[]) close.getArray()));
    }

    /** The known word with the fewest slips; itself where none is close enough. */
    Understood.Word understood() {
        int allowed = bare.length() > 7 ? 3 : bare.length() > 3 ? 2 : 1;
        return close.stream()
                .filter(other -> Slips.between(bare, other) <= allowed)
                .min(Comparator.comparingInt(other -> Slips.between(bare, other)))
                .map(other -> new Understood.Word(word, other, false, true))
                .orElseGet(() -> new Understood.Word(word, word, begun, known || begun));
    }
}
