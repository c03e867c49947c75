package fr.halle.payments.stripe.paper;

import java.util.Objects;
import java.util.SplittableRandom;

/** What goes wrong with a call to Stripe. */
public enum Fault {
    NONE,
    /** The line breaks before Stripe has done it. */
    LOST_BEFORE,
    /** Stripe has done it, and the line breaks in the middle of the answer. */
    LOST_AFTER,
    /** No answer in time, and nothing done. */
    LATE_BEFORE,
    /** No answer in time, and it is done. */
    LATE_AFTER,
    /** 500, nothing done. */
    BROKEN,
    /** 429. */
    TOO_MANY;

    /** One call; {@code time} counts the calls with the same method, path and key, from 1. */
    public record Asked(String method, String path, String key, int time) {}

    /** Decides by the call alone, so that the same calls have the same faults. */
    @FunctionalInterface
    public interface Plan {
        Fault of(Asked asked);
    }

    /** So many in a thousand, each of the given kinds as often as the others. */
    public static Plan nowAndThen(long seed, int perThousand, Fault... kinds) {
        return asked -> {
            var call = Objects.hash(asked.method, asked.path, asked.key, asked.time);
            var random = new SplittableRandom(seed * 1_000_003 + call);
            return random.nextInt(1000) < perThousand ? kinds[random.nextInt(kinds.length)] : NONE;
        };
    }
}
