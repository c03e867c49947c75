package fr.halle.charter.checks;

import static java.util.stream.Collectors.toSet;

import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.charter.holds.Enforcement;
import fr.halle.charter.rules.Kind;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.kernel.ProductId;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** These, their namesakes, and those that a namesake may have set free. */
    void check(Collection<ProductId> changed, Instant now) {
        var version = versions.inForce(now);
        var products = listings.withNamesakes(changed);
        var found = listings.byIds(products);
        var freed = new HashSet<>(freed(version, found, changed));
        freed.removeAll(products);
        keep(version, found, now);
        if (!freed.isEmpty()) keep(version, listings.byIds(freed), now);
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

    /** A listing that went or changed its name may have been the elder of a twin. */
    private Set<ProductId> freed(
            Version version, List<ListedForCheck> found, Collection<ProductId> changed) {
        var shops = found.stream().map(ListedForCheck::shop).collect(toSet());
        shops.addAll(checks.shopsOf(changed));
        return version.rules().stream()
                .filter(rule -> rule.kind() == Kind.DUPLICATE)
                .flatMap(rule -> checks.breaking(rule.code(), shops).stream())
                .collect(toSet());
    }
}
