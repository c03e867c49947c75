package fr.halle.desk.stock;

import fr.halle.catalog.counting.LowStock;
import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Writes to a shop what is nearly gone: one letter for all that fell, once for each fall. */
@Component
class LowStockLetters implements RecurringJob {

    private final LowStock stock;
    private final Shops shops;
    private final ShopLanguages languages;
    private final LowStockLetter letter;
    private final TransactionTemplate transaction;

    LowStockLetters(
            LowStock stock,
            Shops shops,
            ShopLanguages languages,
            LowStockLetter letter,
            TransactionTemplate transaction) {
        this.stock = stock;
        this.shops = shops;
        this.languages = languages;
        this.letter = letter;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "desk.low-stock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(_ -> tell(stock.fallen()));
    }

    private void tell(Map<ShopId, List<LowStock.Fallen>> fallen) {
        var known = List.copyOf(shops.byIds(fallen.keySet()).values());
        if (known.isEmpty()) return;
        var spoken = languages.of(known);
        for (Shop shop : known) {
            letter.send(
                    shop,
                    fallen.getOrDefault(shop.id(), List.of()),
                    spoken.getOrDefault(shop.id(), Language.FR));
        }
    }
}
