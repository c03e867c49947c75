package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long after its slot an order is kept for whoever did not come. */
@Component
public class Grace {

    private final Duration time;
    private final Clock clock;

    Grace(@Value("${halle.ordering.no-show-grace:2d}") Duration time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /** Whole days of it. */
    public long days() {
        return time.toDays();
    }

    public Instant end(Consignment consignment) {
        return consignment.slot().ends().plus(time);
    }

    /** Nobody came for it in all that time. */
    public boolean isOver(Consignment consignment) {
        return consignment.isOpen() && !clock.instant().isBefore(end(consignment));
    }
}
