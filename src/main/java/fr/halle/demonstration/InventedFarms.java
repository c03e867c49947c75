package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.farm.Season;
import fr.halle.catalog.farm.Seasons;
import fr.halle.catalog.farm.Weights;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Objects;

/** What is sold by weight, and what has a season. */
@Component
class InventedFarms {

    private final Catalog catalog;
    private final Weights weights;
    private final Seasons seasons;

    InventedFarms(Catalog catalog, Weights weights, Seasons seasons) {
        this.catalog = catalog;
        this.weights = weights;
        this.seasons = seasons;
    }

    void tend(Map<String, ShopId> shops) {
        for (var line : CsvFiles.lines("farms")) {
            var shop = Objects.requireNonNull(shops.get(line.getField("shop_slug")));
            var slug = line.getField("slug");
            var weight = ByWeight.of(number(line, "step_grams"), number(line, "tolerance_percent"));
            if (weight != null) {
                catalog.product(shop, slug).orElseThrow().offers().stream()
                        .filter(offer -> !weight.equals(offer.weight()))
                        .forEach(offer -> weights.sell(offer.id(), weight));
            }
            var season =
                    Season.of(number(line, "season_from"), number(line, "season_until"), false);
            if (season != null) seasons.set(shop, slug, season);
        }
    }

    private static int number(NamedCsvRecord line, String field) {
        var typed = line.getField(field);
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }
}
