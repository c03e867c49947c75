package fr.halle.catalog.counting;

import static java.util.stream.Collectors.toSet;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Changes of stock by hand. Rows are locked in the order of their ids, as baskets do; every change
 * is noted with who and when.
 */
@Component
public class Recounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Recounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The offers that somebody else counted meanwhile; if there is one, nothing is changed. */
    @Transactional
    public Set<OfferId> make(ShopId shop, Map<OfferId, StockChange> changes, PersonId by) {
        var stale = check(shop, changes);
        if (stale.isEmpty()) write(changes, by);
        return stale;
    }

    /** Locks them all; whoever is not of this shop is left out and cannot be stale. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<OfferId> check(ShopId shop, Map<OfferId, StockChange> changes) {
        if (changes.isEmpty()) return Set.of();
        var versions = new HashMap<OfferId, Integer>();
        jdbc.sql(
                        """
                        select s.offer_id, s.version from catalog.stock s join catalog.offer o on o.id = s.offer_id
                        where s.offer_id = any(?) and o.shop_id = ? order by s.offer_id for update of s
                        """)
                .param(array(changes.keySet()))
                .param(shop.value())
                .query(
                        row -> {
                            versions.put(
                                    new OfferId(row.getObject("offer_id", UUID.class)),
                                    row.getInt("version"));
                        });
        if (!versions.keySet().containsAll(changes.keySet())) {
            throw new IllegalArgumentException("Offers of another shop");
        }
        return changes.entrySet().stream()
                .filter(each -> each.getValue() instanceof StockChange.Counted)
                .filter(
                        each ->
                                ((StockChange.Counted) each.getValue()).version()
                                        != versions.getOrDefault(each.getKey(), -1))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** Under the locks of {@link #check}. Never below none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Map<OfferId, StockChange> changes, PersonId by) {
        var ids = new ArrayList<>(changes.keySet());
        ids.removeIf(id -> changes.get(id) instanceof StockChange.Kept);
        if (ids.isEmpty()) return;
        jdbc.sql(
                        """
                        with wanted as (
                            select * from unnest(:offers::uuid[], :deltas::int[], :counted::boolean[]) as w (offer_id, delta, counted)),
                        changed as (
                            update catalog.stock s set available = greatest(0, s.available + w.delta), version = s.version + 1
                            from wanted w where s.offer_id = w.offer_id returning s.offer_id, new.available, new.available - old.available as delta, w.counted)
                        insert into catalog.stock_change (offer_id, delta, counted, remained, by_person, at)
                        select offer_id, delta, counted, available, :by, :at from changed
                        """)
                .param("offers", array(ids))
                .param("deltas", ids.stream().map(id -> delta(changes, id)).toArray(Integer[]::new))
                .param(
                        "counted",
                        ids.stream().map(id -> counted(changes, id)).toArray(Boolean[]::new))
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static int delta(Map<OfferId, StockChange> changes, OfferId offer) {
        var change = changes.get(offer);
        return change == null ? 0 : change.delta();
    }

    private static boolean counted(Map<OfferId, StockChange> changes, OfferId offer) {
        return changes.get(offer) instanceof StockChange.Counted;
    }

    private static UUID[] array(Iterable<OfferId> offers) {
        var ids = new ArrayList<UUID>();
        offers.forEach(offer -> ids.add(offer.value()));
        return ids.toArray(UUID[]::new);
    }
}
