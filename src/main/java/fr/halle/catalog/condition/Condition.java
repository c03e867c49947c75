package fr.halle.catalog.condition;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is not new. {@code wear} is of second hand; a date is of a surplus, one of the two: until
 * the end of {@code useBy} it may be sold, after {@code bestBefore} too. {@code note} is the
 * merchant's word: why it is left over, a repair index, an allowance for repairs.
 */
public record Condition(
        Kind kind,
        @Nullable Wear wear,
        @Nullable LocalDate bestBefore,
        @Nullable LocalDate useBy,
        String note) {

    public static final int LONGEST_NOTE = 300;

    public enum Kind {
        SECOND_HAND("catalog.condition.SECOND_HAND"),
        SURPLUS("catalog.condition.SURPLUS"),
        /** A service by quote: no basket. */
        REPAIR("catalog.condition.REPAIR");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Of its words, in messages.properties. */
        public String key() {
            return key;
        }

        /** As it stands in an address: second-hand. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> named(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    public enum Wear {
        AS_NEW("catalog.condition.wear.AS_NEW"),
        GOOD("catalog.condition.wear.GOOD"),
        WORN("catalog.condition.wear.WORN");

        private final String key;

        Wear(String key) {
            this.key = key;
        }

        /** Of its words, in messages.properties. */
        public String key() {
            return key;
        }
    }

    /** Whether it goes in a basket. */
    public boolean isOrdered() {
        return kind != Kind.REPAIR;
    }
}
