package fr.halle.charter.drafts;

import fr.halle.kernel.ShopId;

import java.util.Collection;

/** What a draft would do to listings: those that lose points, those that would be blocked. */
record Impact(int listings, int lower, int blocked, long points, long toBe) {

    static final Impact NONE = new Impact(0, 0, 0, 0, 0);

    /** Of one shop. */
    record OfShop(ShopId shop, Impact impact) {}

    static Impact sum(Collection<Impact> all) {
        return all.stream().reduce(NONE, Impact::plus);
    }

    Impact plus(Impact other) {
        return new Impact(
                listings + other.listings,
                lower + other.lower,
                blocked + other.blocked,
                points + other.points,
                toBe + other.toBe);
    }

    /** The mean score of the version in force, and of the draft; 100 where nothing is listed. */
    long meanNow() {
        return listings == 0 ? 100 : points / listings;
    }

    long meanToBe() {
        return listings == 0 ? 100 : toBe / listings;
    }

    boolean isFelt() {
        return lower > 0 || blocked > 0;
    }
}
