package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import fr.halle.testing.WholeHalle;
import fr.halle.testing.house.JourneysHouse;

import java.util.List;
import java.util.UUID;

/** What every journey walks through. */
@JourneysHouse
public abstract class JourneyTest extends WholeHalle {

    private static final Letterbox ARRIVED = new Letterbox(LETTERBOX);

    /** Something to buy, as the shop's shelf has it. */
    record Goods(UUID offer, String shop, String merchant, String name, String path) {}

    protected static Letterbox letterbox() {
        return ARRIVED;
    }

    protected Visitor visitor(String name, int width) {
        return new Visitor(name, "http://localhost:" + port, width, true);
    }

    Visitor visitorWithoutScript(String name, int width) {
        return new Visitor(name, "http://localhost:" + port, width, false);
    }

    /** One product of each of several shops, plenty of it, with no variants to choose from. */
    List<Goods> goodsOfShops(int shops) {
        return jdbc.sql(
                        """
                        select distinct on (s.slug) o.id as offer, s.slug as shop, s.email as merchant, p.name,
                               '/shops/' || s.slug || '/' || p.slug as path
                        from catalog.offer o
                        join catalog.product p on p.id = o.product_id
                        join catalog.stock k on k.offer_id = o.id
                        join shops.shop s on s.id = o.shop_id
                        where k.available >= 10 and o.label = '' and o.step_grams is null and p.withdrawn_at is null and p.out_of_season_since is null
                          and not exists (select from catalog.condition k where k.product_id = p.id and k.kind = 'REPAIR') and s.email like '%@demo.halle.example'
                          and not exists (select from ordering.shop_order so where so.shop_id = s.id)
                        order by s.slug, o.id limit ?
                        """)
                .param(shops)
                .query(Goods.class)
                .list();
    }

    void putIntoBasket(Visitor visitor, Goods goods) {
        visitor.go(goods.path()).press("Ajouter au panier");
        assertThat(visitor.text()).contains(goods.name());
    }

    /** Chooses the first free slot of each shop, fills in who orders, accepts the terms. */
    void fillIn(Visitor visitor, String name, String email) {
        var page = visitor.page;
        for (var slots : page.locator("fieldset.slots").all()) {
            slots.locator("input[type=radio]:enabled").first().check();
        }
        page.getByLabel("Nom sur la commande").fill(name);
        page.getByLabel("Adresse e-mail").fill(email);
        page.locator("#terms").check();
    }

    void payBy(Visitor visitor, String tender) {
        visitor.page.locator("input[name=tender][value=" + tender + "]").check();
    }

    void order(Visitor visitor) {
        visitor.press("Commande avec obligation de paiement");
    }

    /** As an invented person; whose role asks for a code reads it from the invented telephone. */
    protected void signIn(Visitor visitor, String email) {
        visitor.go("/sign-in");
        visitor.page
                .locator("li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(email))
                .getByRole(AriaRole.BUTTON)
                .click();
        var telephone = visitor.page.locator("#shown");
        if (telephone.count() == 0) return;
        visitor.page.locator("#code").fill(telephone.innerText());
        visitor.press("Entrer");
    }

    /** The address under which the invented merchant of a shop signs in. */
    String merchantOf(String shop) {
        return jdbc.sql(
                        """
                        select p.email from identity.person p
                        join organisations.mandate m on m.person_id = p.id
                        join shops.shop s on s.organisation_id = m.organisation_id where s.slug = ? and m.capacity = 'OWNER'
                        order by m.since, p.email limit 1
                        """)
                .param(shop)
                .query(String.class)
                .single();
    }
}
