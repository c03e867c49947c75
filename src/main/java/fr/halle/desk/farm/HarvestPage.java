package fr.halle.desk.farm;

import fr.halle.catalog.farm.Gathering;
import fr.halle.desk.Frame;
import fr.halle.desk.preparation.Sums;

import java.time.Instant;
import java.time.LocalDate;

/** How much of each product to harvest for a day; {@code next} takes orders now. */
record HarvestPage(
        Frame frame, Gathering gathering, LocalDate next, Sums sums, int orders, Instant now) {

    String path() {
        return frame.path() + "/cycles/" + gathering.cycle().id() + "/harvest";
    }

    boolean isClosed() {
        return !gathering.closes().isAfter(now);
    }

    LocalDate before() {
        return next.minusWeeks(1);
    }
}
