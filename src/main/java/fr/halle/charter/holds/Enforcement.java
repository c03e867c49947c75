package fr.halle.charter.holds;

import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.checking.CharterHolds;
import fr.halle.charter.Checked;
import fr.halle.charter.versions.Version;
import fr.halle.kernel.ProductId;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes off the shelf what breaks a blocking rule, once its grace is over, and puts back what is
 * mended. What is held stays held while it is broken, whatever grace a later version gives: that is
 * for what is on sale.
 */
@Component
public class Enforcement {

    private final Decisions decisions;
    private final Exemptions exemptions;
    private final CharterHolds shelf;
    private final HoldLetters letters;

    Enforcement(
            Decisions decisions, Exemptions exemptions, CharterHolds shelf, HoldLetters letters) {
        this.decisions = decisions;
        this.exemptions = exemptions;
        this.shelf = shelf;
        this.letters = letters;
    }

    /** In the transaction that keeps the checks. */
    public void settle(Version version, List<Checked> checked, Instant now) {
        var held = decisions.open(checked.stream().map(each -> each.listing().id()).toList());
        var blocked = checked.stream().filter(each -> each.check().isBlocked()).toList();
        if (held.isEmpty() && blocked.isEmpty()) return;
        var breaches = exemptions.breaches(blocked);
        lift(mended(held, checked, breaches), "MENDED", now);
        if (!version.isEnforced(now)) return;
        var fresh = new ArrayList<Breach>();
        for (var breach : breaches.values()) {
            if (!held.containsKey(breach.listing().id())) fresh.add(breach);
        }
        if (fresh.isEmpty()) return;
        shelf.hold(decisions.take(version.number(), fresh, now), now);
        letters.held(version.number(), fresh, now);
    }

    /** Listings that are no longer there need no decision. */
    public void forget(Collection<ProductId> gone, Instant now) {
        if (!gone.isEmpty()) decisions.lift(decisions.open(gone).values(), "GONE", now);
    }

    void lift(Collection<UUID> held, String why, Instant now) {
        if (held.isEmpty()) return;
        decisions.lift(held, why, now);
        shelf.release(held, CharterHolds.CHARTER, now);
    }

    private static Collection<UUID> mended(
            Map<ProductId, UUID> held, List<Checked> checked, Map<ProductId, Breach> breaches) {
        return checked.stream()
                .map(each -> each.listing().id())
                .filter(id -> held.containsKey(id) && !breaches.containsKey(id))
                .collect(toMap(id -> id, held::get))
                .values();
    }
}
