package fr.halle.dac7;

import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Month;

/**
 * In January each seller is told what is declared of it (CGI art. 1649 ter B): once, since a letter
 * whose id is known is not written again.
 */
@Component
class Dac7Letters implements RecurringJob {

    private final Sellers sellers;
    private final Shops shops;
    private final ShopLanguages languages;
    private final Dac7Letter letter;
    private final Clock clock;

    Dac7Letters(
            Sellers sellers, Shops shops, ShopLanguages languages, Dac7Letter letter, Clock clock) {
        this.sellers = sellers;
        this.shops = shops;
        this.languages = languages;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dac7.letters";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        if (today.getMonth() == Month.JANUARY) tell(today.getYear() - 1);
    }

    void tell(int year) {
        var declared = sellers.of(year).stream().filter(Seller::isDeclared).toList();
        var first = declared.stream().map(seller -> seller.shops().getFirst()).toList();
        var known = shops.byIds(first);
        var spoken = languages.of(known.values());
        for (var seller : declared) {
            var shop = known.get(seller.shops().getFirst());
            if (shop == null) continue;
            letter.send(seller, shop, year, spoken.getOrDefault(shop.id(), Language.FR));
        }
    }
}
