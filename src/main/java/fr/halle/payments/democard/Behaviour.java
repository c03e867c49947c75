package fr.halle.payments.democard;

import java.util.Arrays;
import java.util.Locale;

/** What the visitor would have the demonstration bank do. */
record Behaviour(Outcome outcome, Webhook webhook) {

    /** What the bank answers. */
    enum Outcome {
        ACCEPTED,
        REFUSED,
        /** Asks for a code first. */
        STRONG,
        /** Accepted, after a while. */
        DELAYED
    }

    /** When the bank tells Halle. */
    enum Webhook {
        PROMPT,
        /** Before the shopper is sent back. */
        BEFORE,
        LATE,
        TWICE,
        NEVER
    }

    /** From the values of the radio buttons; anything else is the plain good day. */
    static Behaviour of(String outcome, String webhook) {
        return new Behaviour(choice(Outcome.values(), outcome), choice(Webhook.values(), webhook));
    }

    static String value(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E choice(E[] choices, String value) {
        return Arrays.stream(choices)
                .filter(choice -> value(choice).equals(value))
                .findAny()
                .orElse(choices[0]);
    }
}
