package fr.halle.search;

import java.util.ArrayList;

/**
 * By relevance, a branch for each tier: every word in the name; some in the name and some around
 * it; all around it. No branch reads more than it shows, and no product is in two.
 */
final class Tiers {

    /** More shops than any territory has: a rank is its tier and the place of its shop. */
    private static final long TIER = 1_000_000;

    private Tiers() {}

    /** Empty for a stretch that would begin behind the last tier. */
    static String sql(Query query, Where where) {
        var branches = new ArrayList<String>();
        branches.add(branch(0, Terms.in("p.named", "all"), query, where));
        if (query.words().size() > 1) {
            where.give("any", Terms.any(query.words()));
            var both = Terms.in("p.named", "any") + " and " + Terms.in("p.around", "any");
            branches.add(branch(1, Terms.in("p.words", "all") + " and " + both, query, where));
        }
        branches.add(branch(2, Terms.in("p.around", "all"), query, where));
        branches.removeIf(String::isEmpty);
        if (branches.isEmpty()) return "";
        return String.join(" union all ", branches)
                + " order by rank, product_id desc limit :limit";
    }

    /** Empty when the stretch begins behind this tier. */
    private static String branch(int tier, String condition, Query query, Where where) {
        long first = tier * TIER;
        var after = query.after();
        long begins = after == null ? 0 : after.rank() / TIER;
        if (begins > tier) return "";
        boolean byPlace = query.isByPlace();
        var rank = byPlace ? first + " + s.place" : String.valueOf(first);
        var later = byPlace ? "(" + rank + ", :id) > (:rank, p.product_id)" : "p.product_id < :id";
        return "(select p.product_id, "
                + rank
                + Hits.FROM
                + (byPlace ? Hits.PLACES : "")
                + "where "
                + where
                + " and "
                + condition
                + (after != null && begins == tier ? " and " + later : "")
                + " order by "
                + (byPlace ? "s.place, " : "")
                + "p.product_id desc limit :limit)";
    }
}
