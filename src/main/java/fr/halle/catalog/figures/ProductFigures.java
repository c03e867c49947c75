package fr.halle.catalog.figures;

import org.joda.money.Money;

/**
 * What became of a product in a stretch of days: how often it was looked at, put in a basket, asked
 * for in an order; how many pieces went, for how much. {@code best} and {@code seen} are its places
 * by amount and by looks, from 1 on.
 */
public record ProductFigures(
        String slug,
        String name,
        int views,
        int added,
        int orders,
        int quantity,
        Money amount,
        int best,
        int seen) {

    /**
     * In thousandths; none looked at it is none. Who orders again without looking makes it more.
     */
    public int addedRate() {
        return rate(added);
    }

    public int ordersRate() {
        return rate(orders);
    }

    private int rate(int part) {
        return views == 0 ? 0 : (int) Math.round(1000.0 * part / views);
    }
}
