package fr.halle.desk.today;

import fr.halle.catalog.figures.Chores;
import fr.halle.charter.shelf.ShelfChecks;
import fr.halle.charter.versions.Versions;
import fr.halle.desk.Frame;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** Asks the shelf and the charter what waits: three statements. */
@Component
record ShelfToday(Chores chores, Versions versions, ShelfChecks checks) {

    ShelfChores of(Frame frame, Instant now) {
        var shop = frame.shop().id();
        var mends = checks.mends(shop, versions.inForce(now), 1);
        return new ShelfChores(frame, chores.of(shop), mends);
    }
}
