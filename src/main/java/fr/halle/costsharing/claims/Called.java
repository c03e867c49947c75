package fr.halle.costsharing.claims;

import fr.halle.costsharing.KeyRule;
import fr.halle.territory.PopulationFigure.Kind;

import org.jspecify.annotations.Nullable;

/**
 * What was called of a part, and how often.
 *
 * @param cents that were called
 * @param givenUp of them, after a contest
 * @param by what it was calculated by the last time; null: nothing was called
 */
record Called(long cents, long givenUp, int rounds, @Nullable By by) {

    static final Called NOTHING = new Called(0, 0, 0, null);

    /** What a part is calculated by. */
    record By(int departmentPermille, Kind kind, int vintage) {

        static @Nullable By of(@Nullable KeyRule rule) {
            return rule == null
                    ? null
                    : new By(rule.departmentPermille(), rule.kind(), rule.vintage());
        }
    }

    /**
     * What is still to be called of a part in cents; negative: to be given back. What was given up
     * is not called again, and what nobody asks for any more is not given back.
     */
    long left(long part) {
        long left = part - cents;
        return left < 0 ? Math.min(0, left + givenUp) : left;
    }
}
