package fr.halle.shops;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shops and their hours for pages that are only read: kept in this process for at most a minute, so
 * another process may show a change that late. Whoever takes an order asks {@link Shops}.
 */
@Component
public class ShopFronts {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String ALL = "";

    private final Shops shops;
    private final Cache<String, Map<String, ShopFront>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    ShopFronts(Shops shops) {
        this.shops = shops;
    }

    public Optional<ShopFront> bySlug(String slug) {
        return Optional.ofNullable(all().get(slug));
    }

    /** All of them by slug, in the order of their names; a territory has hundreds, not millions. */
    public Map<String, ShopFront> all() {
        return kept.get(ALL, _ -> read());
    }

    private Map<String, ShopFront> read() {
        var all = shops.all();
        var weeks = shops.weeks(all.stream().map(Shop::id).toList());
        return all.stream()
                .map(shop -> new ShopFront(shop, weeks.getOrDefault(shop.id(), OpeningWeek.NEVER)))
                .collect(
                        toMap(
                                front -> front.shop().slug(),
                                Function.identity(),
                                (one, other) -> one,
                                java.util.LinkedHashMap::new));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(ShopChanged change) {
        kept.invalidateAll();
    }
}
