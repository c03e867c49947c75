package fr.halle.desk.trade;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.desk.DeskTest;
import fr.halle.kernel.ProductId;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Letters;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.UUID;

/** A shop buys from a shop, in the one basket, in its own name. */
class BuyingBetweenMerchantsTests extends DeskTest {

    @Autowired ListingsForCheck listings;

    @Test
    void aShopBuysInItsOwnNameAndThePurchaseSaysSo() {
        var seller = keepingForShops(30);
        var buying = stalls.open(50, 5);
        var merchant = merchant(buying);
        var page = merchant.get("/between-merchants");
        assertThat(text(page)).contains(seller.goods());
        assertThat(text(merchant.put(seller.offer(), "5")))
                .contains("il en faut au moins 12 : vous en avez demandé 5");
        assertThat(merchant.put(seller.offer(), "12").status()).isEqualTo(302);
        // beside it something that is for everybody
        merchant.put(buying.offer(), "1");
        var checkout = merchant.get("/checkout");
        assertThat(checkout.page().select("#buyer input")).hasSize(1);
        assertThat(text(checkout)).contains("Pour qui achetez-vous", "sans droit de rétractation");
        var placed = merchant.send(Buyer.filledIn(checkout, "on-collection", buying.merchant()));
        var purchase = merchant.get(placed.location());
        // 12 × 3,00 € and 3,00 €, of which VAT of 5,5 % by line: 1,88 and 0,16
        assertThat(text(purchase))
                .contains("Achat professionnel " + buying.name() + ", SIREN ")
                .contains("Total HT 36,96 €", "TVA 5,5 % 2,04 €", "39,00 €");
        assertThat(purchase.page().select("main a[href^=/withdrawal]")).isEmpty();
        assertThat(left(seller)).isEqualTo(18);
        assertThat(text(merchant(seller).get(counter(seller)))).contains("pour " + buying.name());
        assertThat(new Letters(LETTERBOX).text(seller.merchant(), "")).contains(buying.name());
        consumersRightsAreNotTheirs(buying, placed);
    }

    private void consumersRightsAreNotTheirs(Stall buying, Answer placed) {
        var number =
                jdbc.sql("select number from ordering.purchase where token = ?")
                        .param(placed.location().substring("/purchases/".length()))
                        .query(String.class)
                        .single();
        var anybody = buyer();
        var form =
                anybody.get("/withdrawal?number=" + number)
                        .form("/withdrawal")
                        .with("name", "Marchande")
                        .with("email", buying.merchant());
        var refused = anybody.send(form);
        assertThat(text(refused)).contains("réservée aux particuliers");
        assertThat(
                        number(
                                "select count(*) from ordering.withdrawal where email = ?",
                                buying.merchant()))
                .isZero();
    }

    @Test
    void whatIsForEverybodyIsBoughtForOneselfUnlessOneSaysOtherwise() {
        var seller = stalls.open(50, 10);
        var buying = stalls.open(50, 5);
        var merchant = merchant(buying);
        merchant.put(seller.offer(), "1");
        var checkout = merchant.get("/checkout");
        assertThat(checkout.page().select("#buyer input")).hasSize(2);
        var form = Buyer.filledIn(checkout, "on-collection", buying.merchant());
        var own = merchant.send(form);
        assertThat(merchant.get(own.location()).text()).doesNotContain("Achat professionnel");
        merchant.put(seller.offer(), "1");
        var other = stalls.open(50, 5);
        var again = Buyer.filledIn(merchant.get("/checkout"), "on-collection", buying.merchant());
        // somebody else's shop
        assertThat(merchant.send(again.with("buyer", other.shop().value().toString())).mistakes())
                .hasSize(1);
        var placed = merchant.send(again.with("buyer", buying.shop().value().toString()));
        assertThat(merchant.get(placed.location()).text()).contains("Achat professionnel");
    }

    @Test
    void nobodyElseGetsItIntoABasketNorThroughTheCheckout() {
        var seller = keepingForShops(30);
        var shopper = buyer();
        assertThat(shopper.put(seller.offer(), "12").status()).isEqualTo(404);
        var buying = stalls.open(50, 5);
        var merchant = merchant(buying);
        merchant.put(seller.offer(), "12");
        merchant.put(buying.offer(), "1");
        var form = Buyer.filledIn(merchant.get("/checkout"), "on-collection", buying.merchant());
        // the shop is no longer theirs when the form arrives: its line is nothing they can buy
        jdbc.sql(
                        """
                        update organisations.mandate set until = now() where organisation_id =
                            (select organisation_id from shops.shop where id = ?)
                        """)
                .param(buying.shop().value())
                .update();
        merchant.send(form);
        assertThat(left(seller)).isEqualTo(30);
        assertThat(merchant.get("/basket").text()).doesNotContain(seller.goods());
    }

    @Test
    void moreAtATimeThanIsInTheBasketIsToldAndNothingIsTaken() {
        var seller = keepingForShops(30);
        var buying = stalls.open(50, 5);
        var merchant = merchant(buying);
        merchant.put(seller.offer(), "12");
        merchant.put(buying.offer(), "1");
        var form = Buyer.filledIn(merchant.get("/checkout"), "on-collection", buying.merchant());
        jdbc.sql(
                        """
                        update catalog.trade set least = 24 where product_id =
                            (select product_id from catalog.offer where id = ?)
                        """)
                .param(seller.offer())
                .update();
        assertThat(text(merchant.send(form))).contains("au moins 24 à la fois, vous en aviez 12");
        assertThat(left(seller)).isEqualTo(30);
        assertThat(left(buying)).isEqualTo(5);
    }

    @Test
    void itStandsOnTheStockPageAndUnderTheCharter() {
        var seller = keepingForShops(30);
        assertThat(text(merchant(seller).get(counter(seller) + "/stock")))
                .contains(seller.goods() + " Entre commerçants");
        var product =
                jdbc.sql("select product_id from catalog.offer where id = ?")
                        .param(seller.offer())
                        .query(UUID.class)
                        .single();
        assertThat(listings.byIds(List.of(new ProductId(product)))).hasSize(1);
        var other = merchant(stalls.open(50));
        jdbc.sql("update catalog.product set sold_until = current_date - 2 where id = ?")
                .param(product)
                .update();
        assertThat(other.get("/between-merchants").text()).doesNotContain(seller.goods());
    }

    @Test
    void whatIsWeighedIsOneThingInTheBasketHoweverHeavy() {
        var stall = stalls.open(50, 40, 10);
        jdbc.sql("update catalog.offer set step_grams = 100, tolerance_percent = 10 where id = ?")
                .param(stall.offer())
                .update();
        var shopper = buyer();
        shopper.put(stall.offer(), "12");
        shopper.put(stall.offers().getLast().id(), "2");
        assertThat(shopper.get("/").page().select("#front-basket").text()).contains("3");
    }

    private Stall keepingForShops(int pieces) {
        var seller = stalls.open(50, pieces);
        var merchant = merchant(seller);
        var path = counter(seller) + "/products/" + seller.offers().getFirst().slug();
        var form = merchant.get(path + "/reservation").form("/reservation");
        merchant.send(form.with("reserved", "true").with("least", "12"));
        return seller;
    }

    private int left(Stall stall) {
        return number("select available from catalog.stock where offer_id = ?", stall.offer());
    }

    private static String text(Answer page) {
        return page.text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
