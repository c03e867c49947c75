package fr.halle.charter.shelf;

import java.util.List;

/**
 * What the charter says of one listing: {@code score} of 100, {@code blocking} what stops its sale,
 * {@code better} what else would win points, most first.
 */
public record Verdict(int score, List<Mend> blocking, List<Mend> better) {

    public boolean isFine() {
        return blocking.isEmpty() && better.isEmpty();
    }
}
