package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.catalog.Prices;
import fr.halle.kernel.ShopId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** Some prices that are lower for two months, with the past that the law wants to be shown. */
@Component
class InventedReductions {

    private static final Duration KNOWN_FOR = Duration.ofDays(90);
    private static final Duration LASTS = Duration.ofDays(60);

    private final Catalog catalog;
    private final Prices prices;
    private final Clock clock;

    InventedReductions(Catalog catalog, Prices prices, Clock clock) {
        this.catalog = catalog;
        this.prices = prices;
        this.clock = clock;
    }

    void announce(Map<String, ShopId> shops) {
        for (var line : CsvFiles.lines("reductions")) {
            var shop = Objects.requireNonNull(shops.get(line.getField("shop_slug")));
            catalog.product(shop, line.getField("slug")).orElseThrow().offers().stream()
                    .filter(offer -> offer.label().equals(line.getField("variant")))
                    .forEach(offer -> announce(offer, line));
        }
    }

    private void announce(Offer offer, NamedCsvRecord line) {
        var now = clock.instant();
        var outcome = prices.reduce(offer.id(), cents(line, "price_cents"), now, now.plus(LASTS));
        // loaded again with other files: the first reduction still runs, and so does its past
        if (!(outcome instanceof Prices.Outcome.Announced)) return;
        prices.remember(offer.id(), cents(line, "lowest_cents"), now.minus(KNOWN_FOR));
    }

    private static Money cents(NamedCsvRecord line, String field) {
        return Money.ofMinor(CurrencyUnit.EUR, Long.parseLong(line.getField(field)));
    }
}
