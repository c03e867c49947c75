package fr.halle.testing;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.ProductDraft;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.shops.NewShop;
import fr.halle.shops.Opening;
import fr.halle.shops.Shops;
import fr.halle.shops.Trade;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Opens shops for tests, each with its merchant and its goods, through the doors that merchants
 * use.
 */
@TestComponent
public class Stalls {

    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private final Shops shops;
    private final Catalog catalog;
    private final Organisations organisations;
    private final Identity identity;
    private final JdbcClient jdbc;

    Stalls(
            Shops shops,
            Catalog catalog,
            Organisations organisations,
            Identity identity,
            JdbcClient jdbc) {
        this.shops = shops;
        this.catalog = catalog;
        this.organisations = organisations;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /**
     * {@code capacity} of each slot; one product for each count. Prices are 3,00 €, 4,00 €, 5,00 €…
     */
    public Stall open(int capacity, int... counts) {
        int number = NEXT.incrementAndGet();
        var slug = "etal-" + number;
        var merchant = slug + "@shop.example";
        var organisation =
                organisations.register(
                        Sirens.of(90000000 + number), "Étal " + number, OrganisationKind.MERCHANT);
        var person = identity.registerInvented(merchant, "Marchande " + number, Language.FR);
        organisations.authorise(person, organisation, Clock.systemUTC().instant().minusSeconds(1));
        var openings =
                Stream.of(DayOfWeek.values())
                        .map(day -> new Opening(day, LocalTime.of(8, 0), LocalTime.of(20, 0)))
                        .toList();
        var shop =
                shops.open(
                        new NewShop(
                                slug,
                                organisation,
                                "Étal " + number,
                                Trade.SHOPKEEPER,
                                "08105",
                                "1 rue du Test",
                                "Charleville-Mézières",
                                "03 24 00 00 00",
                                merchant,
                                "",
                                "shop-bread",
                                0,
                                60,
                                capacity,
                                openings));
        var goods = new ArrayList<Stall.Good>();
        for (int i = 0; i < counts.length; i++) {
            var product = "produit-" + i;
            var name = "Produit " + number + "-" + i;
            put(shop, product, name, 300 + 100L * i, counts[i]);
            var id =
                    jdbc.sql(
                                    """
                                    select o.id from catalog.offer o join catalog.product p on p.id = o.product_id
                                    where p.shop_id = ? and p.slug = ?
                                    """)
                            .params(shop.value(), product)
                            .query(java.util.UUID.class)
                            .single();
            goods.add(new Stall.Good(id, name, product));
        }
        return new Stall(shop, slug, "Étal " + number, merchant, goods);
    }

    /** The merchant's file says how many there are, and nothing else has changed. */
    public void recount(Stall.Good good, int count) {
        var known = catalog.offers(List.of(new OfferId(good.id()))).values().iterator().next();
        put(known.shop(), good.slug(), good.name(), known.price().getAmountMinorLong(), count);
    }

    private void put(ShopId shop, String slug, String name, long cents, int count) {
        var variant = new ProductDraft.Variant("", euros(cents), "la pièce", null, count);
        catalog.put(
                new ProductDraft(
                        shop, slug, name, "", "pains", new Vat(55), "bread", List.of(variant)));
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
