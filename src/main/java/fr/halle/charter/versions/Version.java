package fr.halle.charter.versions;

import fr.halle.charter.rules.Rule;
import fr.halle.charter.rules.Ruler;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A version with its rules in their order. A draft is not published; {@code publishedBy} is nobody
 * for the one that came with Halle. {@code revision} counts the changes of a draft.
 */
public record Version(
        int number,
        int revision,
        String why,
        @Nullable Publication publication,
        List<WrittenRule> written) {

    /** Who published it and when, from when it holds, and how long what is on sale has to mend. */
    public record Publication(
            @Nullable PersonId by, Instant at, Instant effectiveAt, int graceDays) {

        public Instant graceEnds() {
            return effectiveAt.plus(Duration.ofDays(graceDays));
        }
    }

    /** {@code silent}: kept in the version, and asked of nobody. */
    public record WrittenRule(Rule rule, boolean silent) {}

    public boolean isDraft() {
        return publication == null;
    }

    public Publication published() {
        return Objects.requireNonNull(publication);
    }

    public boolean isInForce(Instant now) {
        return publication != null && !publication.effectiveAt().isAfter(now);
    }

    /** Whether what breaks a blocking rule leaves the shelf. */
    public boolean isEnforced(Instant now) {
        return publication != null && !publication.graceEnds().isAfter(now);
    }

    /** Those that are asked. */
    public List<Rule> rules() {
        return written.stream().filter(each -> !each.silent()).map(WrittenRule::rule).toList();
    }

    public Ruler ruler() {
        return new Ruler(number, rules());
    }
}
