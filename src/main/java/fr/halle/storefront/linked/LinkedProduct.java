package fr.halle.storefront.linked;

import fr.halle.catalog.Offer;
import fr.halle.catalog.Product;
import fr.halle.catalog.condition.Condition.Kind;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.Shop;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A product and its offers: schema.org Product and Offer. */
public final class LinkedProduct {

    private static final String SCHEMA = "https://schema.org/";

    private LinkedProduct() {}

    /**
     * @param description plain text
     * @param url the whole address of its page
     * @param shopUrl the whole address of its shop's page
     * @param image the whole address of a photo, if there is one
     */
    public static String script(
            Product product,
            String description,
            String category,
            String url,
            Shop shop,
            String shopUrl,
            @Nullable String image) {
        var seller =
                Thing.of(LinkedShop.type(shop.trade()))
                        .with("name", shop.name())
                        .with("url", shopUrl);
        return Thing.of("Product")
                .with("name", product.name())
                .with("description", description)
                .with("category", category)
                .with("image", image)
                .with("url", url)
                .with(
                        "offers",
                        product.offers().stream().map(offer -> offer(offer, url, seller)).toList())
                .script();
    }

    private static boolean isUsed(Offer offer) {
        var condition = offer.condition();
        return condition != null && condition.kind() == Kind.SECOND_HAND;
    }

    /** Of what is weighed: of its smallest portion, as ordered. */
    private static Money price(Offer offer) {
        var weight = offer.weight();
        return weight == null ? offer.price() : ByWeight.price(offer.price(), weight.target(1));
    }

    private static @Nullable Thing perKilo(Offer offer) {
        if (offer.weight() == null) return null;
        return Thing.of("UnitPriceSpecification")
                .with("price", offer.price().getAmount().toPlainString())
                .with("priceCurrency", offer.price().getCurrencyUnit().getCode())
                .with(
                        "referenceQuantity",
                        Thing.of("QuantitativeValue").with("value", 1).with("unitCode", "KGM"));
    }

    private static Thing offer(Offer offer, String url, Thing seller) {
        var cut = offer.cut();
        return Thing.of("Offer")
                .with("name", offer.label())
                .with("price", price(offer).getAmount().toPlainString())
                .with("priceCurrency", offer.price().getCurrencyUnit().getCode())
                .with("priceSpecification", perKilo(offer))
                .with(
                        "priceValidUntil",
                        cut == null ? null : CivilTime.local(cut.until()).toLocalDate().toString())
                .with("availability", SCHEMA + (offer.isSoldOut() ? "OutOfStock" : "InStock"))
                .with("itemCondition", SCHEMA + (isUsed(offer) ? "UsedCondition" : "NewCondition"))
                .with("url", offer.label().isEmpty() ? url : url + "?variant=" + offer.variant())
                .with("seller", seller);
    }
}
