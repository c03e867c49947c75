package fr.halle.catalog.editing;

import fr.halle.catalog.Prices;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Lower prices for a while, as acts of whoever announces and ends them. */
@Component
public class Reductions {

    private final Prices prices;
    private final Acts acts;

    Reductions(Prices prices, Acts acts) {
        this.prices = prices;
        this.acts = acts;
    }

    /** Of one offer, from one moment until just before another. */
    public record Wanted(OfferId offer, Money price, Instant since, Instant until) {}

    /** Those that are not over, earliest first. */
    public List<Prices.Reduction> of(ProductId product) {
        return prices.reductions(product);
    }

    @Transactional
    public Prices.Outcome announce(ProductId product, Wanted wanted, PersonId by) {
        var outcome =
                prices.announce(wanted.offer(), wanted.price(), wanted.since(), wanted.until());
        if (outcome instanceof Prices.Outcome.Announced) {
            acts.note(product.value(), Act.Kind.REDUCED, Set.of(), by);
        }
        return outcome;
    }

    /** What runs ends now, what has not begun never will. */
    @Transactional
    public void end(ProductId product, OfferId offer, PersonId by) {
        if (prices.endReductions(offer)) {
            acts.note(product.value(), Act.Kind.UNREDUCED, Set.of(), by);
        }
    }
}
