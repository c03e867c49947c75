package fr.halle.ordering.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.basket.BasketId;
import fr.halle.ordering.basket.Baskets;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

import java.util.Optional;
import java.util.UUID;

/** Between form and purchase something becomes for shops alone, or a shop is no longer theirs. */
class ForShopsMeanwhileTests extends DeskTest {

    private static final String ON_COLLECTION = "on-collection";

    @Autowired Baskets baskets;
    @Autowired CheckoutPages pages;
    @Autowired Checkout checkout;

    @Test
    void whatBecomesForShopsAloneIsToldAndTheNextTapOrdersTheRest() {
        var seller = stalls.open(50, 30, 10);
        var shopper = buyer();
        shopper.put(seller.offer(), "2");
        shopper.put(seller.offers().getLast().id(), "1");
        var form = shopper.checkout(ON_COLLECTION, "rose@people.example");
        keepForShops(seller);
        var refused = shopper.send(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes())
                .containsExactly(seller.goods() + " n’est plus vendu. Retiré de la commande.");
        assertThat(shopper.send(refused.form("/checkout")).location()).startsWith("/purchases/");
        assertThat(left(seller)).isEqualTo(30);
    }

    @Test
    void whereNothingElseWasInItNothingIsPlaced() {
        var seller = stalls.open(50, 30);
        var shopper = buyer();
        shopper.put(seller.offer(), "2");
        var form = shopper.checkout(ON_COLLECTION, "rose@people.example");
        keepForShops(seller);
        var refused = shopper.send(form);
        assertThat(refused.mistakes())
                .containsExactly(seller.goods() + " n’est plus vendu. Retiré de la commande.");
        assertThat(shopper.send(forged(form, seller)).location()).isEqualTo("/basket");
        assertThat(left(seller)).isEqualTo(30);
    }

    @Test
    void aLineThatIsNoLongerTheirsIsTakenOutFromAPageThatStillShowsIt() {
        var seller = stalls.open(50, 30);
        var shopper = buyer();
        shopper.put(seller.offer(), "2");
        var less =
                shopper.get("/basket")
                        .form("/basket/lines/" + seller.offer())
                        .with("quantity", "1");
        keepForShops(seller);
        assertThat(shopper.send(less).location()).isEqualTo("/basket");
        assertThat(
                        number(
                                "select count(*) from ordering.basket_line where offer_id = ?",
                                seller.offer()))
                .isZero();
    }

    @Test
    void aShopThatIsSuspendedBetweenFormAndPurchaseBuysNothing() {
        var seller = stalls.open(50, 30);
        keepForShops(seller);
        var buying = stalls.open(50, 5);
        var merchant = merchant(buying);
        merchant.put(seller.offer(), "12");
        merchant.put(buying.offer(), "1");
        var sent = Buyer.filledIn(merchant.get("/checkout"), ON_COLLECTION, buying.merchant());
        var person = owner(buying);
        var basket =
                new BasketId(
                        jdbc.sql("select id from ordering.basket where person_id = ?")
                                .param(person.value())
                                .query(UUID.class)
                                .single());
        var checked =
                pages.check(baskets.byId(basket), form(sent), Optional.of(person), Language.FR);
        assertThat(checked.mistakes()).isEmpty();
        suspensions.suspend(buying);
        assertThat(checkout.place(basket, checked.form()))
                .isInstanceOf(CheckoutOutcome.NotTheirShop.class);
        assertThat(left(seller)).isEqualTo(30);
        assertThat(left(buying)).isEqualTo(5);
        assertThat(merchant.send(sent).mistakes()).contains("Choisissez pour qui vous achetez.");
    }

    private static CheckoutForm form(Form sent) {
        var fields = new LinkedMultiValueMap<String, String>();
        sent.fields().forEach(field -> fields.add(field.name(), field.value()));
        return CheckoutForm.of(fields);
    }

    /** As if no page had ever shown the line. */
    private static Form forged(Form form, Stall seller) {
        return form.without("shown-" + seller.offer());
    }

    private void keepForShops(Stall seller) {
        var path = counter(seller) + "/products/" + seller.offers().getFirst().slug();
        Buyer merchant = merchant(seller);
        Answer page = merchant.get(path + "/reservation");
        merchant.send(page.form("/reservation").with("reserved", "true").with("least", "12"));
    }

    private PersonId owner(Stall stall) {
        return new PersonId(
                jdbc.sql("select id from identity.person where email = ?")
                        .param(stall.merchant())
                        .query(UUID.class)
                        .single());
    }

    private int left(Stall stall) {
        return number("select available from catalog.stock where offer_id = ?", stall.offer());
    }
}
