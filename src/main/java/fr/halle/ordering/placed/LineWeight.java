package fr.halle.ordering.placed;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Grams of a line that is weighed: ordered, paid for at most, and what the scales said last; {@code
 * extra} is what became of asking for more, null where nobody did.
 */
@NamedInterface("counter")
public record LineWeight(
        int target, int most, @Nullable Integer weighed, LineWeight.@Nullable Extra extra) {

    /** The shopper's word on what lies on the scales beyond what they paid for. */
    public enum Extra {
        ASKED,
        AGREED,
        REFUSED
    }

    /** What is asked for: nothing is charged beyond what was paid unless somebody agreed. */
    public int charged() {
        if (weighed == null) return most;
        return extra == Extra.AGREED ? weighed : Math.min(weighed, most);
    }

    /** So much more than was paid for lies on the scales. */
    public int beyond() {
        return weighed == null ? 0 : Math.max(0, weighed - most);
    }

    public boolean isAsked() {
        return extra == Extra.ASKED;
    }
}
