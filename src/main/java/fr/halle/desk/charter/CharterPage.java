package fr.halle.desk.charter;

import fr.halle.charter.rules.Rule;
import fr.halle.charter.shelf.Acceptance;
import fr.halle.charter.shelf.Coming;
import fr.halle.charter.shelf.Held;
import fr.halle.charter.shelf.Mend;
import fr.halle.charter.shelf.ShelfScore;
import fr.halle.charter.versions.Difference;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Wording;
import fr.halle.desk.Frame;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** A shop's shelf before the charter. {@code effect} is of the version to come, if there is one. */
record CharterPage(
        Frame frame,
        ShelfScore score,
        List<Version> versions,
        Instant now,
        List<Mend> mends,
        Coming.@Nullable Effect effect,
        List<Held> held,
        List<Acceptance> acceptances,
        Wording wording) {

    private static final double CIRCLE = 282.7; // the length of the dial, of radius 45

    Version inForce() {
        return versions.stream().filter(each -> each.isInForce(now)).findFirst().orElseThrow();
    }

    @Nullable Version coming() {
        return coming(versions, now);
    }

    static @Nullable Version coming(List<Version> versions, Instant now) {
        return versions.stream()
                .filter(each -> !each.isDraft() && !each.isInForce(now))
                .findFirst()
                .orElse(null);
    }

    List<Mend> blocking() {
        return mends.stream().filter(each -> each.rule().blocking()).toList();
    }

    List<Mend> better() {
        return mends.stream().filter(each -> !each.rule().blocking()).toList();
    }

    /** The way to the product; pictures have a page of their own. */
    String path(Mend mend) {
        return frame.path() + "/products/" + mend.slug() + "/edit";
    }

    List<Difference> differences(Version coming) {
        return Difference.between(inForce(), coming);
    }

    @Nullable Acceptance accepted(Version version) {
        return acceptances.stream()
                .filter(each -> each.version() == version.number())
                .findFirst()
                .orElse(null);
    }

    List<Rule> rules(Held each) {
        return rules(versions, each);
    }

    static List<Rule> rules(List<Version> versions, Held held) {
        return versions.stream()
                .filter(version -> version.number() == held.version())
                .flatMap(version -> version.rules().stream())
                .filter(rule -> held.rules().contains(rule.code()))
                .toList();
    }

    String dial() {
        return Math.round(CIRCLE * score.score()) / 100.0 + " " + CIRCLE;
    }
}
