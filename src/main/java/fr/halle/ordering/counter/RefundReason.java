package fr.halle.ordering.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why money goes back once the goods are handed over, or because nobody came for them. */
public enum RefundReason {
    /** A change of mind within fourteen days (Code de la consommation, L221-18). */
    WITHDRAWAL,
    DEFECT,
    MISSING,
    GOODWILL,
    /** By a rule alone. */
    NO_SHOW,
    /** Then the words say which. */
    OTHER;

    /** Those that somebody may choose. */
    public static List<RefundReason> choices() {
        return Arrays.stream(values()).filter(reason -> reason != NO_SHOW).toList();
    }

    public static Optional<RefundReason> chosen(String name) {
        return choices().stream().filter(reason -> reason.name().equals(name)).findFirst();
    }
}
