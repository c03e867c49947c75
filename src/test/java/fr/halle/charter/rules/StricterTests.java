package fr.halle.charter.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.shops.Trade;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random versions and listings, always the same: a stricter threshold never raises a score. */
class StricterTests {

    private static final List<String> WORDS = List.of("tabac", "miel", "épicerie", "miels", "pain");
    private static final Kind[] KINDS = Kind.values();

    private final Random random = new Random(20_260);

    @Test
    void aStricterThresholdNeverRaisesAScore() {
        int lowered = 0;
        for (int round = 0; round < 20_000; round++) {
            var rules = rules();
            var listing = listing();
            int place = random.nextInt(rules.size());
            var stricter = new ArrayList<>(rules);
            stricter.set(place, stricter(rules.get(place)));
            var before = new Ruler(1, rules).check(listing);
            var after = new Ruler(2, stricter).check(listing);
            assertThat(after.asked()).isEqualTo(before.asked());
            assertThat(after.score())
                    .as("%s → %s for %s", rules.get(place), stricter.get(place), listing)
                    .isLessThanOrEqualTo(before.score());
            if (after.score() < before.score()) lowered++;
        }
        assertThat(lowered).as("the threshold was crossed now and then").isGreaterThan(300);
    }

    @Test
    void theSameListingAndVersionScoreTheSame() {
        for (int round = 0; round < 2_000; round++) {
            var rules = rules();
            var listing = listing();
            var check = new Ruler(7, rules).check(listing);
            assertThat(new Ruler(7, List.copyOf(rules)).check(listing)).isEqualTo(check);
            assertThat(check.score()).isBetween(0, 100);
            assertThat(check.failed())
                    .allMatch(
                            rule ->
                                    check.gain(rule) >= 0
                                            && check.gain(rule) <= 100 - check.score());
        }
    }

    private List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            var kind = KINDS[random.nextInt(KINDS.length)];
            @Nullable Integer least = random.nextInt(4) == 0 ? null : random.nextInt(6);
            @Nullable Integer most = random.nextInt(4) == 0 ? null : 6 + random.nextInt(20);
            var asked = new Parameters(least, most, some(WORDS, 3));
            var scope =
                    new Scope(
                            Set.copyOf(some(List.of("miels", "epicerie", "pains"), 4)),
                            random.nextInt(3) == 0 ? Set.of(Trade.FARMER) : Set.of());
            rules.add(new Rule("r" + i, kind, asked, scope, 1 + random.nextInt(20), false));
        }
        return rules;
    }

    /** One threshold further in: a higher bottom, a lower top, or one word more. */
    private Rule stricter(Rule rule) {
        var was = rule.parameters();
        int low = was.least() == null ? 0 : was.least();
        int high = was.most() == null ? 26 : was.most();
        var words = new ArrayList<>(was.words());
        words.add(WORDS.get(random.nextInt(WORDS.size())));
        var now =
                switch (random.nextInt(3)) {
                    case 0 -> new Parameters(low + 1 + random.nextInt(4), was.most(), was.words());
                    case 1 ->
                            new Parameters(was.least(), high - 1 - random.nextInt(4), was.words());
                    default -> new Parameters(was.least(), was.most(), words);
                };
        return new Rule(
                rule.code(), rule.kind(), now, rule.scope(), rule.weight(), rule.blocking());
    }

    private Listing listing() {
        var variants =
                List.of(
                        new Listing.Variant(
                                random.nextInt(26),
                                random.nextBoolean(),
                                random.nextBoolean() ? "" : "3017620422003"));
        return new Listing(
                String.join(" ", some(WORDS, 5)),
                String.join(" ", some(WORDS, 5)),
                Set.of("miels", "epicerie"),
                Trade.values()[random.nextInt(4)],
                variants,
                random.nextBoolean() ? "" : "Ardennes",
                random.nextBoolean(),
                some(List.of("Une miche", "IMG_1", "Un pot", "Un rayon"), 5),
                random.nextBoolean());
    }

    private List<String> some(List<String> of, int most) {
        return random.ints(random.nextInt(most), 0, of.size()).mapToObj(of::get).toList();
    }
}
