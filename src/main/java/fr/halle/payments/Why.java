package fr.halle.payments;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * Why money goes back.
 *
 * @param reason upper case with underscores; its text is the asker's
 * @param by null where a rule says so
 * @param note in the words of whoever gives it back
 */
public record Why(String reason, @Nullable PersonId by, String note) {

    public static Why of(String reason) {
        return new Why(reason, null, "");
    }
}
