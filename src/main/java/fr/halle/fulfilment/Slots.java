package fr.halle.fulfilment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.halle.kernel.ShopId;
import fr.halle.shops.Shops;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The slots of shops: shown, taken, given back. */
@Component
class Slots {

    private static final int DAYS_SHOWN = 4;
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int SHOPS_KEPT = 2000;

    private final JdbcClient jdbc;
    private final Shops shops;
    private final Clock clock;

    /** For {@link #next}, which many pages show and nobody books by. */
    private final Cache<ShopId, Map<Key, Integer>> lately =
            Caffeine.newBuilder().maximumSize(SHOPS_KEPT).expireAfterWrite(KEPT).build();

    private record Key(ShopId shop, Instant starts) {}

    Slots(JdbcClient jdbc, Shops shops, Clock clock) {
        this.jdbc = jdbc;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * The next days on which each shop hands over, with the places left. Full slots stay in the
     * list.
     */
    Map<ShopId, List<SlotDay>> choices(Map<ShopId, Duration> preparations) {
        var ids = preparations.keySet();
        var now = clock.instant();
        var taken = taken(ids, now);
        var choices = new HashMap<ShopId, List<SlotDay>>();
        shops.weeks(ids)
                .forEach(
                        (shop, week) -> {
                            var days = new TreeMap<LocalDate, List<Slot>>();
                            var goods = preparations.getOrDefault(shop, Duration.ZERO);
                            for (var slot : new SlotPlan(week, goods).from(now)) {
                                if (days.size() == DAYS_SHOWN && !days.containsKey(slot.day()))
                                    break;
                                int places =
                                        slot.left()
                                                - taken.getOrDefault(
                                                        new Key(shop, slot.starts()), 0);
                                days.computeIfAbsent(slot.day(), _ -> new ArrayList<>())
                                        .add(new Slot(slot.starts(), slot.ends(), places));
                            }
                            choices.put(
                                    shop,
                                    days.entrySet().stream()
                                            .map(day -> new SlotDay(day.getKey(), day.getValue()))
                                            .toList());
                        });
        return choices;
    }

    /** The next slot of such a plan that had a place left in the last seconds. */
    Optional<Slot> next(ShopId shop, SlotPlan plan) {
        var now = clock.instant();
        var taken = lately.get(shop, one -> taken(List.of(one), now));
        return plan.ahead(now)
                .filter(slot -> taken.getOrDefault(new Key(shop, slot.starts()), 0) < slot.left())
                .findFirst();
    }

    private Map<Key, Integer> taken(Collection<ShopId> ids, Instant now) {
        var taken = new HashMap<Key, Integer>();
        jdbc.sql(
                        """
                        select shop_id, starts_at, taken from fulfilment.slot
                        where shop_id = any(?) and starts_at >= ?
                        """)
                .param(ids.stream().map(ShopId::value).toArray(UUID[]::new))
                .param(now.atOffset(ZoneOffset.UTC))
                .query(
                        row -> {
                            var starts =
                                    row.getObject("starts_at", OffsetDateTime.class).toInstant();
                            var shop = new ShopId(row.getObject("shop_id", UUID.class));
                            taken.put(new Key(shop, starts), row.getInt("taken"));
                        });
        return taken;
    }

    /**
     * Takes one place; the row is written on first use, and follows the shop when it takes more or
     * fewer orders per slot. False when others took the last one.
     */
    boolean take(ShopId shop, Slot slot) {
        lately.invalidate(shop);
        return jdbc.sql(
                                """
                                insert into fulfilment.slot as s (shop_id, starts_at, ends_at, capacity, taken)
                                values (?, ?, ?, ?, 1)
                                on conflict (shop_id, starts_at) do update set taken = s.taken + 1, capacity = excluded.capacity
                                where s.taken < excluded.capacity
                                """)
                        .params(
                                shop.value(),
                                slot.starts().atOffset(ZoneOffset.UTC),
                                slot.ends().atOffset(ZoneOffset.UTC),
                                slot.left())
                        .update()
                == 1;
    }

    void giveBack(ShopId shop, Instant starts) {
        lately.invalidate(shop);
        jdbc.sql("update fulfilment.slot set taken = taken - 1 where shop_id = ? and starts_at = ?")
                .params(shop.value(), starts.atOffset(ZoneOffset.UTC))
                .update();
    }
}
