package fr.halle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.IntStream;

class RetriesTests {

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToTenMinutes() {
        var seconds =
                IntStream.of(0, 1, 2, 3, 8, 9, 1000)
                        .mapToObj(failures -> Retries.OF_A_JOB.after(failures).toSeconds());
        assertThat(seconds).containsExactly(2L, 4L, 8L, 16L, 512L, 600L, 600L);
    }

    @Test
    void neverPutsOffRecurringWorkLongerThanItsTurn() {
        assertThat(new Retries(Duration.ofSeconds(5)).after(4)).isEqualTo(Duration.ofSeconds(5));
    }
}
