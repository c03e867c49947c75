package fr.halle.charter.drafts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.charter.Checked;
import fr.halle.charter.checks.Seen;
import fr.halle.charter.checks.Surroundings;
import fr.halle.charter.rules.Check;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Measures a stretch of listings by two versions, and keeps the sums only. */
@Component
class ImpactWork {

    private static final int STRETCH = 1_000;

    private final ListingsForCheck listings;
    private final Surroundings surroundings;
    private final Versions versions;
    private final Seen seen;
    private final Clock clock;

    ImpactWork(
            ListingsForCheck listings,
            Surroundings surroundings,
            Versions versions,
            Seen seen,
            Clock clock) {
        this.listings = listings;
        this.surroundings = surroundings;
        this.versions = versions;
        this.seen = seen;
        this.clock = clock;
    }

    record Stretch(Map<ShopId, Impact> found, int listings, boolean more) {}

    int total() {
        return Math.max(1, listings.count());
    }

    /** The next one after what that name has seen. */
    Stretch next(String name, Version draft) {
        var found = listings.all(seen.last(name), STRETCH);
        boolean more = found.size() == STRETCH;
        if (more) seen.note(name, found.getLast().id());
        return new Stretch(compare(found, draft), found.size(), more);
    }

    private Map<ShopId, Impact> compare(List<ListedForCheck> found, Version draft) {
        var now = new HashMap<ListedForCheck, Check>();
        surroundings
                .check(found, versions.inForce(clock.instant()).ruler())
                .forEach(each -> now.put(each.listing(), each.check()));
        return surroundings.check(found, draft.ruler()).stream()
                .collect(
                        groupingBy(
                                each -> each.listing().shop(),
                                mapping(
                                        each ->
                                                one(
                                                        Objects.requireNonNull(
                                                                now.get(each.listing())),
                                                        each),
                                        reducing(Impact.NONE, Impact::plus))));
    }

    private static Impact one(Check now, Checked toBe) {
        int before = now.score();
        int after = toBe.check().score();
        boolean blocked = toBe.check().isBlocked() && !now.isBlocked();
        return new Impact(1, after < before ? 1 : 0, blocked ? 1 : 0, before, after);
    }
}
