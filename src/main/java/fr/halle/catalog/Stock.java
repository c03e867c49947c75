package fr.halle.catalog;

import fr.halle.kernel.OfferId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is left, under many hands: rows are locked in the order of their ids, so two baskets never
 * wait for each other.
 */
@Component
class Stock {

    private final JdbcClient jdbc;

    Stock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes every line or says, of all of them at once, what stands in the way; the caller then
     * rolls back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Shortage> take(Collection<Wanted> wanted) {
        var locked = lock(wanted.stream().map(Wanted::offer).toList());
        var shortages = new ArrayList<Shortage>();
        for (var line : wanted) shortage(line, locked, shortages);
        if (shortages.isEmpty()) {
            var quantities = new HashMap<OfferId, Integer>();
            wanted.forEach(line -> quantities.put(line.offer(), -line.quantity()));
            change(quantities);
        }
        return shortages;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void putBack(Map<OfferId, Integer> quantities) {
        lock(quantities.keySet());
        change(quantities);
    }

    private static void shortage(Wanted line, Map<OfferId, Offer> offers, List<Shortage> found) {
        var offer = offers.get(line.offer());
        if (offer == null || !offer.listed() || offer.isForShops() && !line.byShop()) {
            found.add(new Shortage.Withdrawn(line.offer(), offer == null ? "?" : offer.fullName()));
            return;
        }
        if (line.quantity() < offer.least()) {
            found.add(
                    new Shortage.TooFew(
                            line.offer(), offer.fullName(), line.quantity(), offer.least()));
        } else if (offer.available() < line.quantity()) {
            found.add(
                    new Shortage.SoldOut(
                            line.offer(),
                            offer.fullName(),
                            line.quantity(),
                            offer.isSoldOut() ? 0 : offer.available()));
        }
        if (!offer.price().isEqual(line.shown())) {
            found.add(
                    new Shortage.PriceHasChanged(
                            line.offer(), offer.fullName(), line.shown(), offer.price()));
        }
    }

    private Map<OfferId, Offer> lock(Collection<OfferId> ids) {
        var locked = new HashMap<OfferId, Offer>();
        jdbc.sql(OfferRows.SELECT + " where o.id = any(?) order by s.offer_id for update of s")
                .param(array(ids))
                .query(OfferRows::offer)
                .list()
                .forEach(offer -> locked.put(offer.id(), offer));
        return locked;
    }

    private void change(Map<OfferId, Integer> quantities) {
        var ids = new ArrayList<>(quantities.keySet());
        int changed =
                jdbc.sql(
                                """
                                update catalog.stock s set available = s.available + d.delta
                                from unnest(?::uuid[], ?::int[]) as d (offer_id, delta)
                                where s.offer_id = d.offer_id and s.available + d.delta >= 0
                                """)
                        .param(array(ids))
                        .param(ids.stream().map(quantities::get).toArray(Integer[]::new))
                        .update();
        if (changed != ids.size()) throw new IllegalStateException("Stock changed under its lock");
    }

    private static UUID[] array(Collection<OfferId> ids) {
        return ids.stream().map(OfferId::value).toArray(UUID[]::new);
    }
}
