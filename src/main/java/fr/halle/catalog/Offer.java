package fr.halle.catalog;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.farm.Season;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.Cover;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;
import fr.halle.kernel.Vat;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An offer with what is needed to show it in a list, a basket or an order. {@code label} is the
 * variant, maybe empty. {@code price} is what it costs at this moment, reduced or not. {@code
 * cover} is the product's first photograph; without one {@code art} names its drawing. {@code
 * listed}: it may go in a basket now. {@code condition} is null for what is new. What is sold by
 * {@code weight} has the price of a kilogram, and one of it is a step. What is {@code outOfSeason}
 * is shown and not sold. What belongs to a {@code cycle} is fetched at its next day. The contents
 * of what is {@code weekly} change with the week. {@code preparation} is how long before it can be
 * fetched; none of its own is zero. What has a {@code least} is for shops alone, by so many at
 * least; 0: for everybody. {@code aisle} is the slug of its category. {@code noReturn}: what its
 * merchant says of it, null for most.
 */
public record Offer(
        OfferId id,
        ShopId shop,
        String productSlug,
        String name,
        String label,
        Money price,
        Vat vat,
        String quantity,
        @Nullable NetQuantity net,
        String art,
        int available,
        boolean listed,
        @Nullable Cut cut,
        @Nullable Cover cover,
        @Nullable Condition condition,
        @Nullable ByWeight weight,
        @Nullable Season season,
        boolean outOfSeason,
        @Nullable UUID cycle,
        boolean weekly,
        Duration preparation,
        int least,
        String aisle,
        @Nullable NoReturn noReturn) {

    /**
     * What a reduction has to say: the lowest price of the thirty days before it began, and when it
     * ends. There is none where that lowest price was no higher.
     */
    public record Cut(Money lowest, Instant until) {}

    /** « Miel de tilleul, 250 g ». */
    public String fullName() {
        return label.isEmpty() ? name : name + ", " + label;
    }

    /** The label as it stands in an address: ?variant=grand-pot. */
    public String variant() {
        return label.isEmpty() ? "" : Slug.of(label).value();
    }

    /** What so many of it cost at most; less, once it was weighed. */
    public Money priceOf(int quantity) {
        return weight == null
                ? price.multipliedBy(quantity)
                : ByWeight.price(price, weight.most(quantity));
    }

    /** Of one, without VAT: what shops compare. */
    public Money withoutVat() {
        return price.minus(vat.within(price));
    }

    public boolean isForShops() {
        return least > 0;
    }

    public boolean isSoldOut() {
        return available < Math.max(1, least);
    }
}
