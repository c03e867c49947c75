package fr.halle.desk.charter;

import fr.halle.charter.shelf.Acceptances;
import fr.halle.charter.shelf.Coming;
import fr.halle.charter.shelf.Holdings;
import fr.halle.charter.shelf.ShelfChecks;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Wording;
import fr.halle.desk.Frame;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** Gathers what the charter says of one shop: four statements, and the listings if it changes. */
@Component
record ShelfReport(ShelfChecks checks, Coming coming, Holdings holdings, Acceptances acceptances) {

    CharterPage of(Frame frame, List<Version> versions, Instant now, Wording wording, int mends) {
        var shop = frame.shop().id();
        var inForce =
                versions.stream().filter(each -> each.isInForce(now)).findFirst().orElseThrow();
        @Nullable Version next = CharterPage.coming(versions, now);
        return new CharterPage(
                frame,
                checks.score(shop),
                versions,
                now,
                checks.mends(shop, inForce, mends),
                next == null ? null : coming.on(shop, inForce, next),
                holdings.of(shop),
                acceptances.of(shop),
                wording);
    }
}
