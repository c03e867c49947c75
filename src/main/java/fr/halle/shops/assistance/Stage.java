package fr.halle.shops.assistance;

import java.util.Arrays;
import java.util.Optional;

/** How far a shop has come, each step after the one before. */
public enum Stage {
    CONTACTED,
    DATA_RECEIVED,
    LISTED,
    CHECKED,
    /** The merchant's own word, which nobody gives for them. */
    SIGNED_OFF;

    /** The one that the provider may say next; none when it is the merchant's turn, or over. */
    public Optional<Stage> nextByAgent() {
        return ordinal() < CHECKED.ordinal()
                ? Optional.of(values()[ordinal() + 1])
                : Optional.empty();
    }

    /** The names of those after it. */
    String[] later() {
        return Arrays.stream(values())
                .filter(each -> each.compareTo(this) > 0)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
