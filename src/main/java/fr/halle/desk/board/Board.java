package fr.halle.desk.board;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.counter.Tickets;
import fr.halle.ordering.placed.BoardChanges;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads what stands on a shop's board: two statements, however many orders. */
@Component
class Board {

    /** Without any change the page is made anew after this time: an order may have become late. */
    private static final Duration GROWS_STALE = Duration.ofMinutes(5);

    private final Fulfilment fulfilment;
    private final Tickets tickets;
    private final BoardChanges changes;
    private final Clock clock;

    Board(Fulfilment fulfilment, Tickets tickets, BoardChanges changes, Clock clock) {
        this.fulfilment = fulfilment;
        this.tickets = tickets;
        this.changes = changes;
        this.clock = clock;
    }

    LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    /** {@code wanted} is the day to show; null shows today, or the first day with an order. */
    Lanes lanes(Frame frame, @Nullable LocalDate wanted) {
        var shop = frame.shop().id();
        var all = tickets.of(shop, fulfilment.atTheCounter(shop));
        return Lanes.of(frame, all, clock.instant(), wanted);
    }

    /** The same as long as the board would show the same; one statement. */
    String revision(ShopId shop) {
        var now = clock.instant();
        var since = CivilTime.instant(today(), LocalTime.MIN);
        return now.getEpochSecond() / GROWS_STALE.toSeconds() + "." + changes.since(shop, since);
    }
}
