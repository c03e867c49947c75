package fr.halle.catalog.imports;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.catalog.Offer;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.shops.NewShop;
import fr.halle.shops.Shops;
import fr.halle.shops.Trade;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Opens small shops for tests, each with a merchant of its own. To be imported into the context.
 */
public class OneShop {

    private final Identity identity;
    private final Organisations organisations;
    private final Shops shops;
    private final Catalog catalog;

    OneShop(Identity identity, Organisations organisations, Shops shops, Catalog catalog) {
        this.identity = identity;
        this.organisations = organisations;
        this.shops = shops;
        this.catalog = catalog;
    }

    /** The shop « slug », run by slug@test.example; there is an aisle « maison ». */
    public PersonId open(String slug, String siren) {
        catalog.put(new Category("maison", null, "Maison", "Home", "lamp"), 1);
        var merchant = identity.registerInvented(slug + "@test.example", slug, Language.FR);
        var organisation = organisations.register(siren, slug, OrganisationKind.MERCHANT);
        organisations.authorise(merchant, organisation, Instant.EPOCH);
        shops.open(
                new NewShop(
                        slug,
                        organisation,
                        slug,
                        Trade.SHOPKEEPER,
                        "08105",
                        "1 rue du Test",
                        "08000 Charleville-Mézières",
                        "03 53 01 00 00",
                        slug + "@test.example",
                        "Une boutique.",
                        "shop-goods",
                        60,
                        30,
                        5,
                        List.of()));
        return merchant;
    }

    public ShopId id(String slug) {
        return shops.bySlug(slug).orElseThrow().id();
    }

    /** The first offer of each of its products, by name. */
    public List<Offer> shelf(String slug) {
        return catalog.ofShop(id(slug), null, 100).stream()
                .sorted(Comparator.comparing(Offer::name))
                .toList();
    }
}
