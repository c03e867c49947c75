package fr.halle.charter.checks;

import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.charter.holds.Enforcement;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.kernel.ProductId;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Checks listings by the version in force, keeps what it found, and lets it have its effects. */
@Component
class Checking {

    private final ListingsForCheck listings;
    private final Surroundings surroundings;
    private final Versions versions;
    private final Checks checks;
    private final Enforcement enforcement;

    Checking(
            ListingsForCheck listings,
            Surroundings surroundings,
            Versions versions,
            Checks checks,
            Enforcement enforcement) {
        this.listings = listings;
        this.surroundings = surroundings;
        this.versions = versions;
        this.checks = checks;
        this.enforcement = enforcement;
    }

    /** These, and those whose name one of them bears or bore. */
    void check(Collection<ProductId> changed, Instant now) {
        var products = listings.withNamesakes(changed);
        products.addAll(checks.formerNamesakes(changed));
        var found = listings.byIds(products);
        keep(versions.inForce(now), found, now);
        var gone = new HashSet<>(changed);
        found.forEach(each -> gone.remove(each.id()));
        checks.forget(gone);
        enforcement.forget(gone, now);
    }

    void keep(Version version, List<ListedForCheck> found, Instant now) {
        var checked = surroundings.check(found, version.ruler());
        checks.write(checked, now);
        enforcement.settle(version, checked, now);
    }
}
