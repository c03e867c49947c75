package fr.halle.charter.checks;

import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.catalog.checking.PublicationCheck;
import fr.halle.charter.holds.Exemptions;
import fr.halle.charter.rules.Rule;
import fr.halle.charter.versions.Versions;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocking rules stop a publication at once: grace is for what is on sale already. */
@Component
record BeforePublication(
        ListingsForCheck listings,
        Surroundings surroundings,
        Versions versions,
        Exemptions exemptions,
        Clock clock)
        implements PublicationCheck {

    @Override
    public List<Obstacle> obstacles(ShopId shop, ProductId product) {
        var ruler = versions.inForce(clock.instant()).ruler();
        return surroundings.check(listings.one(shop, product).stream().toList(), ruler).stream()
                .flatMap(checked -> exemptions.blocking(checked).stream())
                .map(BeforePublication::obstacle)
                .toList();
    }

    @Override
    public Map<ProductId, Verdict> verdicts(ShopId shop, Collection<ProductId> products) {
        var ruler = versions.inForce(clock.instant()).ruler();
        var checked = surroundings.check(listings.those(shop, products), ruler);
        var blocking = exemptions.blocking(checked);
        var verdicts = new HashMap<ProductId, Verdict>();
        for (var each : checked) {
            var id = each.listing().id();
            var rules = blocking.getOrDefault(id, List.of()).stream();
            var obstacles = rules.map(BeforePublication::obstacle).toList();
            verdicts.put(id, new Verdict(each.check().score(), obstacles));
        }
        return verdicts;
    }

    private static Obstacle obstacle(Rule rule) {
        return new Obstacle(rule.code(), rule.key("mend"), rule.arguments());
    }
}
