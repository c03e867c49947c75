package fr.halle.charter.drafts;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Commune;
import fr.halle.territory.Epci;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the shops of an impact, and adds them up by EPCI. Three statements. */
@Component
class ImpactTables {

    static final int SHOWN = 30;

    private final Shops shops;
    private final Territory territory;

    ImpactTables(Shops shops, Territory territory) {
        this.shops = shops;
        this.territory = territory;
    }

    /** {@code name}: empty outside the territory. */
    record Line(String name, Impact impact) {}

    record Tables(Impact all, List<Line> epcis, List<Line> shops) {}

    Tables of(List<Impact.OfShop> impacts) {
        var known = shops.byIds(impacts.stream().map(Impact.OfShop::shop).toList());
        var communes =
                territory.communes(known.values().stream().map(Shop::commune).collect(toSet()));
        var names = territory.epcis().stream().collect(toMap(Epci::siren, Epci::name));
        var byEpci = new HashMap<String, Impact>();
        var byShop = new ArrayList<Line>();
        for (var each : impacts) {
            @Nullable Shop shop = known.get(each.shop());
            byEpci.merge(epci(shop, communes, names), each.impact(), Impact::plus);
            if (shop != null && each.impact().isFelt() && byShop.size() < SHOWN) {
                byShop.add(new Line(shop.name(), each.impact()));
            }
        }
        var epcis =
                byEpci.entrySet().stream()
                        .map(each -> new Line(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(Line::name))
                        .toList();
        return new Tables(
                Impact.sum(impacts.stream().map(Impact.OfShop::impact).toList()), epcis, byShop);
    }

    private static String epci(
            @Nullable Shop shop, Map<String, Commune> communes, Map<String, String> names) {
        @Nullable Commune commune = shop == null ? null : communes.get(shop.commune());
        return commune == null ? "" : names.getOrDefault(commune.epciSiren(), "");
    }
}
