package fr.halle.charter.shelf;

import fr.halle.charter.rules.Check;

/** A shop's shelf as a whole; {@code fine}: listings with nothing to mend. */
public record ShelfScore(int listings, int fine, int blocked, int asked, int kept) {

    public int score() {
        return Check.score(asked, kept);
    }
}
