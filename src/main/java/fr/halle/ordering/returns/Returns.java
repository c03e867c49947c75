package fr.halle.ordering.returns;

import fr.halle.catalog.Offer;
import fr.halle.catalog.condition.NoReturn;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Says of each offer whether the law lets it be given back. In doubt it does: an aisle that nobody
 * named is one of goods that keep.
 */
@Component
public class Returns {

    private static final String AISLES =
            "pain-et-douceurs,pains,patisseries,cremerie,fromages,lait-beurre-et-oeufs,"
                    + "viandes-et-poissons,boucherie,charcuterie,poissons,plats-cuisines,"
                    + "fruits-et-legumes,legumes,fruits-et-paniers";

    private final Set<String> perishable;

    /** By their slugs: the aisles of goods that spoil. */
    Returns(@Value("${halle.ordering.perishable-aisles:" + AISLES + "}") Set<String> perishable) {
        this.perishable = Set.copyOf(perishable);
    }

    /** Null: it is taken back. What its merchant says comes before what is found. */
    public @Nullable NotTakenBack notTakenBack(Offer offer) {
        @Nullable NoReturn said = offer.noReturn();
        if (said != null) return NotTakenBack.of(said);
        return isPerishable(offer, perishable) ? NotTakenBack.PERISHABLE : null;
    }

    /**
     * What has a use-by date, the basket of a week, and whatever lies in an aisle of goods that
     * spoil. L221-28, 4°.
     */
    static boolean isPerishable(Offer offer, Set<String> aisles) {
        var condition = offer.condition();
        return offer.weekly()
                || condition != null && condition.useBy() != null
                || aisles.contains(offer.aisle());
    }
}
