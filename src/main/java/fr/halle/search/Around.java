package fr.halle.search;

import fr.halle.kernel.ShopId;

import java.util.List;
import java.util.Map;

/**
 * What goes with a stretch: how many products there are in all, up to a thousand, by aisle; and the
 * shops and communes (INSEE codes) that are called so.
 */
public record Around(Map<String, Integer> byAisle, List<ShopId> shops, List<String> communes) {

    /** Beyond this number nobody counts: « plus de 1 000 ». */
    public static final int MOST = 1000;

    /** How many products, or one more than {@link #MOST}. */
    public int total() {
        return byAisle.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isMore() {
        return total() > MOST;
    }
}
