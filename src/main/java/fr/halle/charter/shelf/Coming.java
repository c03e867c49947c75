package fr.halle.charter.shelf;

import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.charter.checks.Surroundings;
import fr.halle.charter.rules.Rule;
import fr.halle.charter.versions.Version;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a version that is to come would say of a shop's listings, as they are now. */
@Component
public class Coming {

    private static final int LISTINGS = 5_000;

    private final ListingsForCheck listings;
    private final Surroundings surroundings;

    Coming(ListingsForCheck listings, Surroundings surroundings) {
        this.listings = listings;
        this.surroundings = surroundings;
    }

    /** {@code mends}: what is to mend then and is in order now. */
    public record Effect(int lower, int blocked, List<Mend> mends) {}

    public Effect on(ShopId shop, Version now, Version coming) {
        var found = listings.ofShop(shop, LISTINGS);
        var before = surroundings.check(found, now.ruler());
        var after = surroundings.check(found, coming.ruler());
        int lower = 0;
        int blocked = 0;
        var mends = new ArrayList<Mend>();
        for (int i = 0; i < found.size(); i++) {
            var was = before.get(i).check();
            var is = after.get(i).check();
            if (is.score() < was.score()) lower++;
            if (is.isBlocked()) blocked++;
            var broken = was.failed().stream().map(Rule::code).toList();
            for (var rule : is.failed()) {
                if (broken.contains(rule.code()) && !rule.blocking()) continue;
                mends.add(new Mend(found.get(i).slug(), found.get(i).name(), rule, is.gain(rule)));
            }
        }
        mends.sort(
                Comparator.comparing((Mend mend) -> !mend.rule().blocking())
                        .thenComparing(mend -> -mend.gain()));
        return new Effect(lower, blocked, mends);
    }
}
