package fr.halle.charter.versions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** One version for everybody; {@code differences} are from the one before it. */
record CharterPage(
        Version shown,
        List<Version> all,
        @Nullable Version before,
        List<Difference> differences,
        Wording wording,
        Instant now) {

    /** What is published and comes into force later, where the page shows another. */
    @Nullable Version coming() {
        return all.stream()
                .filter(each -> !each.isInForce(now) && each.number() != shown.number())
                .findFirst()
                .orElse(null);
    }

    /** The end of the key that says how a version stands. */
    String standing(Version version) {
        if (!version.isInForce(now)) return "to-come";
        var first = all.stream().filter(each -> each.isInForce(now)).findFirst();
        return first.filter(version::equals).isPresent() ? "in-force" : "past";
    }
}
