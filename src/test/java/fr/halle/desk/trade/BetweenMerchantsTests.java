package fr.halle.desk.trade;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.search.Search;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is for shops is seen by shops, and on no surface by anybody else. */
class BetweenMerchantsTests extends DeskTest {

    @Autowired Search search;

    @Test
    void shopsSeeItWithoutVatAndShoppersNowhere() {
        var stall = stalls.open(50, 40, 40);
        var goods = stall.goods();
        var page = "/shops/" + stall.slug() + "/" + stall.offers().getFirst().slug();
        assertThat(buyer().get(page).status()).isEqualTo(200);
        var merchant = merchant(stall);
        var form = merchant.get(path(stall)).form("/reservation").with("reserved", "true");
        assertThat(merchant.send(form.with("least", "0")).mistakes()).hasSize(1);
        merchant.send(form.with("least", "12"));
        var other = merchant(stalls.open(50)).get("/between-merchants");
        assertThat(other.text().replace('\u00a0', ' '))
                .contains(goods, "2,84 € HT", "3,00 € TTC", "par 12 au moins");
        assertThat(other.sql()).isLessThanOrEqualTo(7);
        assertThat(merchant(stall).get("/between-merchants?commune=99999").text())
                .doesNotContain(goods);
        everythingBeforeIsOver();
        search.catchUp();
        var shopper = buyer();
        assertThat(shopper.get(page).status()).isEqualTo(404);
        assertThat(shopper.get(page + "?variant=x").body()).doesNotContain(goods);
        for (var path :
                new String[] {
                    "/shops/" + stall.slug(),
                    "/market/pains",
                    "/search?q=" + goods.replace(' ', '+'),
                    "/market",
                    "/"
                }) {
            assertThat(shopper.open(path).body()).as(path).doesNotContain(page + "\"");
        }
        assertThat(sitemaps(shopper)).doesNotContain(page + "<").contains(page.replace("-0", "-1"));
        assertThat(shopper.get("/between-merchants").status()).isNotEqualTo(200);
        assertThat(shopper.put(stall.offer(), "12").status()).isEqualTo(404);
        backToEverybody(stall, merchant, page);
    }

    /** It goes by the archive, where the public shelf's own check stands before it. */
    private void backToEverybody(Stall stall, Buyer merchant, String page) {
        merchant.send(merchant.get(path(stall)).form("/reservation").without("reserved"));
        assertThat(buyer().get(page).status()).isEqualTo(404);
        assertThat(merchant.get("/between-merchants").text()).doesNotContain(stall.goods());
        assertThat(
                        number(
                                "select count(*) from catalog.product where shop_id = ? and withdrawn_at is not null and traded_since is null",
                                stall.shop().value()))
                .isEqualTo(1);
    }

    private static String sitemaps(Buyer shopper) {
        var all = new StringBuilder();
        var index = shopper.get("/sitemap.xml").body();
        all.append(index);
        for (var part : index.split("<loc>")) {
            if (!part.contains(".xml</loc>")) continue;
            var address = part.substring(0, part.indexOf("</loc>"));
            all.append(shopper.get(address.replaceFirst("https?://[^/]+", "")).body());
        }
        return all.toString();
    }

    private static String path(Stall stall) {
        return counter(stall) + "/products/" + stall.offers().getFirst().slug() + "/reservation";
    }
}
