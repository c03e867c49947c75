package fr.halle.storefront.place;

import fr.halle.territory.Convention;
import fr.halle.territory.Populations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The figures of the territory, read again every ten minutes: they change once a year. */
@Component
public class TerritoryFigures {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Populations populations;
    private final Clock clock;
    private volatile @Nullable Read last;

    private record Read(TerritoryPage page, Instant at) {}

    TerritoryFigures(Populations populations, Clock clock) {
        this.populations = populations;
        this.clock = clock;
    }

    public TerritoryPage page() {
        var known = last;
        var now = clock.instant();
        // a territory without anything is still being imported
        if (known == null
                || known.page().lines().isEmpty()
                || known.at().plus(FRESH).isBefore(now)) {
            known = new Read(new TerritoryPage(populations.epcis(), Convention.ARDENNES), now);
            last = known;
        }
        return known.page();
    }
}
