package fr.halle.catalog.gathering;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a site that does not answer is waited for: half a minute, two minutes, eight minutes,
 * half an hour; then it is noted that the photograph did not come.
 */
@Component
class Patience {

    private static final int TIMES = 4;
    private static final int EACH_TIME_LONGER = 4;

    private final Duration first;

    Patience(@Value("${halle.fetching.first-wait:30s}") Duration first) {
        this.first = first;
    }

    boolean isOver(Wanted wanted) {
        return wanted.tries() >= TIMES;
    }

    /** By the machine's clock, as jobs are. */
    Instant after(Wanted wanted) {
        return Instant.now()
                .plus(first.multipliedBy((long) Math.pow(EACH_TIME_LONGER, wanted.tries())));
    }
}
