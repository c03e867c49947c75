package fr.halle.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;

class TimeOrderedIdTests {

    @Test
    void anIdSaysWhenItWasMadeInVersion7() {
        long before = System.currentTimeMillis();
        var id = TimeOrderedId.next();
        long after = System.currentTimeMillis();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
    }

    @RepeatedTest(5)
    void aLaterIdStandsAfterAnEarlierOne() throws InterruptedException {
        var earlier = TimeOrderedId.next();
        Thread.sleep(2);
        var later = TimeOrderedId.next();
        // as PostgreSQL compares them: Java's own compareTo takes the first bit for a sign
        assertThat(Stream.of(later, earlier).sorted(Comparator.comparing(UUID::toString)))
                .containsExactly(earlier, later);
    }

    @Test
    void noTwoAreAlike() {
        var ids = new HashSet<UUID>();
        for (int i = 0; i < 100_000; i++) ids.add(TimeOrderedId.next());
        assertThat(ids).hasSize(100_000);
    }
}
