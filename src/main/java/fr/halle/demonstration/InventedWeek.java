package fr.halle.demonstration;

import fr.halle.catalog.farm.Cycle;
import fr.halle.catalog.farm.CycleGoods;
import fr.halle.catalog.farm.Cycles;
import fr.halle.catalog.farm.WeeklyContents;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A farm whose basket is ordered until Tuesday for Friday's market. */
@Component
class InventedWeek {

    private static final String FARM = "potager-de-la-taupe-soigneuse";
    private static final String BASKET = "Panier du jardinier";
    private static final int MOST = 20;

    private final Cycles cycles;
    private final CycleGoods goods;
    private final WeeklyContents contents;
    private final Identity identity;

    InventedWeek(Cycles cycles, CycleGoods goods, WeeklyContents contents, Identity identity) {
        this.cycles = cycles;
        this.goods = goods;
        this.contents = contents;
        this.identity = identity;
    }

    void begin(Map<String, ShopId> shops) {
        var shop = Objects.requireNonNull(shops.get(FARM));
        if (!cycles.of(shop).isEmpty()) return; // loaded again with other files
        var farmer =
                identity.registerInvented(
                        "potager@demo.halle.example", "Olive Pimprenelle", Language.FR);
        var friday =
                new Cycle(
                        new UUID(0, 0),
                        shop,
                        "Marché de Rethel, place de la République",
                        DayOfWeek.TUESDAY,
                        LocalTime.of(18, 0),
                        DayOfWeek.FRIDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0));
        var cycle = cycles.add(friday, farmer);
        var basket =
                goods.choices(shop).stream()
                        .filter(each -> each.name().equals(BASKET))
                        .findFirst()
                        .orElseThrow();
        goods.choose(shop, cycle, Map.of(basket.id(), MOST));
        contents.begin(shop, basket.id());
        contents.write(
                shop,
                basket.id(),
                WeeklyContents.week(CivilTime.local(cycles.now()).toLocalDate()),
                "1 kg de pommes de terre\n1 chou vert frisé\n500 g de betteraves\n1 botte de radis\nUn bouquet d’herbes",
                farmer);
    }
}
