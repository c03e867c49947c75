package fr.halle.desk.farm;

import fr.halle.catalog.farm.Cycles;
import fr.halle.catalog.farm.Gathering;
import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.Language;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;

/** When a cycle has closed, its list goes to the farmer, once. */
@Component
class HarvestLetters implements RecurringJob {

    /** A list that is older than that helps nobody. */
    private static final Duration STILL_OF_USE = Duration.ofDays(1);

    private final Cycles cycles;
    private final Shops shops;
    private final ShopLanguages languages;
    private final HarvestLetter letter;
    private final TransactionTemplate transaction;

    HarvestLetters(
            Cycles cycles,
            Shops shops,
            ShopLanguages languages,
            HarvestLetter letter,
            TransactionTemplate transaction) {
        this.cycles = cycles;
        this.shops = shops;
        this.languages = languages;
        this.letter = letter;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "desk.harvest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = cycles.now();
        for (var cycle : cycles.all()) {
            var closed = cycle.on(cycle.next(now).day().minusWeeks(1));
            if (closed.closes().isAfter(now.minus(STILL_OF_USE))) {
                transaction.executeWithoutResult(_ -> tell(closed));
            }
        }
    }

    private void tell(Gathering closed) {
        if (!cycles.tellOnce(closed)) return;
        var found = shops.byIds(List.of(closed.cycle().shop())).values();
        var spoken = languages.of(found);
        for (var shop : found) {
            letter.send(shop, closed, spoken.getOrDefault(shop.id(), Language.FR));
        }
    }
}
