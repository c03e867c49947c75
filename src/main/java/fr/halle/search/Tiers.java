package fr.halle.search;

/**
 * By relevance, in three tiers: every word in the name; some in the name and some around it; all
 * around it.
 */
final class Tiers {

    /** More shops than any territory has: a rank is its tier and the place of its shop. */
    private static final long TIER = 1_000_000;

    private Tiers() {}

    /** Empty for a stretch that would begin behind the last tier. */
    static String sql(Query query, Where where) {
        return query.words().size() == 1 ? oneWord(query, where) : severalWords(query, where);
    }

    /** A word may stand in every second product: neither branch reads more than it shows. */
    private static String oneWord(Query query, Where where) {
        var after = query.after();
        long begins = after == null ? 0 : after.rank() / TIER;
        var around = begins > 2 ? "" : branch(2, "p.around", query, where);
        if (begins > 0) return around;
        return branch(0, "p.named", query, where)
                + " union all "
                + around
                + " order by rank, product_id desc limit :limit";
    }

    private static String branch(int tier, String words, Query query, Where where) {
        long first = tier * TIER;
        var after = query.after();
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
                + Terms.in(words, "all")
                + (after != null && after.rank() / TIER == tier ? " and " + later : "")
                + " order by "
                + (byPlace ? "s.place, " : "")
                + "p.product_id desc limit :limit)";
    }

    /**
     * Reads all that have all the words, then sorts them. How many have both of two words the
     * planner cannot guess: without {@code offset 0} it walks through the whole market for the few
     * it believes to be many. The limit stands in the text, so that one plan serves.
     */
    private static String severalWords(Query query, Where where) {
        boolean byPlace = query.isByPlace();
        return "select product_id, rank from (select p.product_id, case when "
                + Terms.in("p.named", "all")
                + " then 0 when "
                + Terms.in("p.around", "all")
                + " then 2 else 1 end * "
                + TIER
                + (byPlace ? " + s.place" : "")
                + Hits.FROM
                + (byPlace ? Hits.PLACES : "")
                + "where "
                + where
                + " and "
                + Terms.in("p.words", "all")
                + " offset 0) hit"
                + (query.after() == null ? "" : " where (rank, :id) > (:rank, product_id)")
                + " order by rank, product_id desc limit "
                + (query.limit() + 1);
    }
}
