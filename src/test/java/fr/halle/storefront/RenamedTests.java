package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Addresses;
import fr.halle.kernel.Slug;
import fr.halle.shops.ShopAddresses;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link that somebody kept goes on working. */
class RenamedTests extends WholeHalle {

    @Autowired Addresses products;
    @Autowired ShopAddresses shops;

    @Test
    void aRenamedProductIsFoundUnderEachOfItsOldNames() {
        var stall = stalls.open(5, 10);
        var shop = "/shops/" + stall.slug() + "/";
        assertThat(products.rename(stall.shop(), "produit-0", new Slug("miel"))).isTrue();
        assertThat(products.rename(stall.shop(), "miel", new Slug("miel-de-tilleul"))).isTrue();
        assertMoved(shop + "produit-0", shop + "miel-de-tilleul");
        assertMoved(shop + "miel", shop + "miel-de-tilleul");
        assertThat(buyer().get(shop + "miel-de-tilleul").status()).isEqualTo(200);
        assertThat(products.rename(stall.shop(), "miel-de-tilleul", new Slug("produit-0")))
                .isTrue();
        assertThat(buyer().get(shop + "produit-0").status()).isEqualTo(200);
        assertMoved(shop + "miel-de-tilleul", shop + "produit-0");
    }

    @Test
    void whoeverTakesAnOldNameOwnsIt() {
        var stall = stalls.open(5, 10, 10);
        var shop = "/shops/" + stall.slug() + "/";
        assertThat(products.rename(stall.shop(), "produit-0", new Slug("produit-1"))).isFalse();
        assertThat(products.rename(stall.shop(), "personne", new Slug("quelqu-un"))).isFalse();
        products.rename(stall.shop(), "produit-0", new Slug("cidre"));
        products.rename(stall.shop(), "produit-1", new Slug("produit-0"));
        assertThat(buyer().get(shop + "produit-0").page().select("h1").text()).endsWith("-1");
        assertMoved(shop + "produit-1", shop + "produit-0");
    }

    @Test
    void aFileThatStillUsesTheOldNameMeansTheSameProduct() {
        var stall = stalls.open(5, 10);
        products.rename(stall.shop(), "produit-0", new Slug("pain"));
        stalls.recount(stall.offers().getFirst(), 3);
        assertThat(
                        number(
                                "select count(*) from catalog.product where shop_id = ?",
                                stall.shop().value()))
                .isEqualTo(1);
    }

    @Test
    void aRenamedShopTakesItsProductsAlong() {
        var stall = stalls.open(5, 10);
        var next = stall.slug() + "-neuf";
        assertThat(buyer().get("/shops/" + stall.slug()).status()).isEqualTo(200);
        assertThat(shops.rename(stall.slug(), new Slug(next))).isTrue();
        products.rename(stall.shop(), "produit-0", new Slug("pain"));
        assertMoved("/shops/" + stall.slug(), "/shops/" + next);
        assertMoved("/shops/" + stall.slug() + "/pain", "/shops/" + next + "/pain");
        assertMoved("/shops/" + stall.slug() + "/produit-0", "/shops/" + next + "/pain");
        assertThat(shops.rename(next, new Slug(stalls.open(5, 10).slug()))).isFalse();
        assertThat(buyer().get("/shops/" + stall.slug() + "/rien").status()).isEqualTo(404);
        assertThat(buyer().get("/shops/jamais-vu/pain").status()).isEqualTo(404);
    }

    private void assertMoved(String from, String to) {
        var answer = buyer().get(from);
        assertThat(answer.status()).as(from).isEqualTo(301);
        assertThat(answer.location()).isEqualTo(to);
    }
}
