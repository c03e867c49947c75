package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.CivilTime;
import fr.halle.shops.Closure;
import fr.halle.shops.hours.ShopClosures;
import fr.halle.shops.hours.ShopHours;
import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Form;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.UUID;

/**
 * Between the page and its sending the market goes on: everything lost is named at once, and one
 * tap goes on with the rest.
 */
class ChangedMeanwhileTests extends OrderingTest {

    @Autowired ShopHours hours;
    @Autowired ShopClosures closures;

    @Test
    void aPriceThatChangedIsNamedWithBothPricesAndTheNextTapOrders() {
        var stall = stalls.open(10, 10);
        var books = Books.opened(jdbc);
        var buyer = buyerOf(stall.offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        price(stall.offer(), 345);
        var refused = buyer.send(form);
        assertRefused(refused, stall.goods() + " : le prix est passé de 3,00 € à 3,45 €.");
        assertKept(refused, form);
        assertThat(orders(stall)).isZero();
        assertPlaced(buyer.send(refused.form("/checkout")), 345);
        books.agreeAtTheEnd();
    }

    @Test
    void whatTheMerchantWithdrewIsLeftOutAndTheNextTapOrdersTheRest() {
        var stall = stalls.open(10, 10, 10);
        var buyer = buyerOf(stall.offers().get(0).id(), stall.offers().get(1).id());
        var form = buyer.checkout(ON_COLLECTION, email());
        withdraw(stall.offer());
        var refused = buyer.send(form);
        assertRefused(refused, stall.goods() + " n’est plus vendu. Retiré de la commande.");
        assertPlaced(buyer.send(refused.form("/checkout")), 400);
        assertThat(available(stall.offer())).isEqualTo(10);
    }

    @Test
    void aPausedShopIsLeftOutAndTheNextTapOrdersAtTheOthers() {
        var paused = stalls.open(10, 10);
        var open = stalls.open(10, 10);
        var buyer = buyerOf(paused.offer(), open.offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        hours.pause(paused.shop(), WholeHouse.SOMEBODY);
        var refused = buyer.send(form);
        assertRefused(
                refused,
                paused.name()
                        + " ne prend plus de commande pour l’instant."
                        + " Ses produits sont retirés de la commande.");
        assertPlaced(buyer.send(refused.form("/checkout")), 300);
        assertThat(orders(paused)).isZero();
        assertThat(orders(open)).isEqualTo(1);
    }

    @Test
    void aDayThatTheShopClosesIsReplacedByTheNextSlot() {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        var chosen = form.value(form.fieldLike("slot-"));
        var day = CivilTime.local(Instant.parse(chosen)).toLocalDate();
        closures.close(stall.shop(), new Closure(day, day, "Inventaire"), WholeHouse.SOMEBODY);
        var refused = buyer.send(form);
        assertRefused(refused, "Ce créneau n’est plus proposé. Le suivant est choisi pour vous.");
        var answered = refused.form("/checkout");
        assertThat(answered.value(answered.fieldLike("slot-"))).isGreaterThan(chosen);
        assertPlaced(buyer.send(answered), 300);
    }

    @Test
    void aShopThatClosesForALongTimeIsLeftOut() {
        var closed = stalls.open(10, 10);
        var buyer = buyerOf(closed.offer(), stalls.open(10, 10).offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        var today = Days.today();
        closures.close(
                closed.shop(),
                new Closure(today.minusDays(1), today.plusDays(90), "Travaux"),
                WholeHouse.SOMEBODY);
        var refused = buyer.send(form);
        assertThat(refused.mistakes()).hasSize(1).first().asString().startsWith(closed.name());
        assertPlaced(buyer.send(refused.form("/checkout")), 300);
    }

    @Test
    void everythingThatIsLostIsNamedAtOnceAndOneTapGoesOnWithTheRest() {
        var dearer = stalls.open(10, 10, 10, 10);
        var full = stalls.open(1, 10);
        var paused = stalls.open(10, 10);
        var books = Books.opened(jdbc);
        var buyer =
                buyerOf(
                        dearer.offers().get(0).id(),
                        dearer.offers().get(1).id(),
                        dearer.offers().get(2).id(),
                        full.offer(),
                        paused.offer());
        buyer.put(dearer.offers().get(2).id(), "4"); // five of it
        var form = buyer.checkout(CARD, email()).with("name", "Ève « Ô » Ñandú");
        form = form.with("message-" + dearer.shop().value(), "Bien cuit\nmerci");
        price(dearer.offers().get(0).id(), 310);
        withdraw(dearer.offers().get(1).id());
        left(books, dearer.offers().get(2).id(), 2);
        hours.pause(paused.shop(), WholeHouse.SOMEBODY);
        // takes the one place of the first slot
        assertThat(confirmed(buyerOf(full.offer()))).isNotEmpty();
        var refused = buyer.send(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes())
                .hasSize(5)
                .anyMatch(each -> each.contains("le prix est passé de 3,00 € à 3,10 €"))
                .anyMatch(each -> each.contains("n’est plus vendu"))
                .anyMatch(each -> each.contains("il n’en reste que 2 sur 5. Nous mettons 2."))
                .anyMatch(each -> each.startsWith("Le créneau de "))
                .anyMatch(each -> each.startsWith(paused.name() + " ne prend plus de commande"));
        assertKept(refused, form);
        assertThat(refused.valueOf("message-" + dearer.shop().value()))
                .isEqualTo("Bien cuit\nmerci");
        books.agree();
        assertPlaced(buyer.send(refused.form("/checkout")), 310 + 2 * 500 + 300);
        books.agreeAtTheEnd();
    }

    @Test
    void aBasketChangedInAnotherTabIsShownAgainAsItIsNow() {
        var stall = stalls.open(10, 10, 10);
        var buyer = buyerOf(stall.offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        buyer.put(stall.offers().get(1).id(), "2");
        var refused = buyer.send(form);
        assertRefused(refused, "Votre panier a changé dans un autre onglet. Vérifiez la commande.");
        assertKept(refused, form);
        assertPlaced(buyer.send(refused.form("/checkout")), 300 + 2 * 400);
    }

    private static void assertRefused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.summary()).isEqualTo(422);
        assertThat(answer.mistakes()).containsExactly(sentence);
    }

    private static void assertKept(Answer refused, Form sent) {
        var again = refused.form("/checkout");
        for (var field : new String[] {"name", "email", "tender", "terms"})
            assertThat(again.value(field)).as(field).isEqualTo(sent.value(field));
    }

    private void assertPlaced(Answer answer, int cents) {
        assertThat(answer.status()).as(answer.summary()).isEqualTo(302);
        var to = answer.location();
        var path = to.startsWith("/purchases/") ? to : path(session(answer));
        assertThat(
                        number(
                                """
                                select sum(l.quantity * l.unit_price_cents) from ordering.order_line l
                                join ordering.shop_order o on o.id = l.order_id where o.purchase_id = ?
                                """,
                                purchase(path)))
                .isEqualTo(cents);
    }

    private void price(UUID offer, int cents) {
        jdbc.sql("update catalog.offer set price_cents = ? where id = ?")
                .params(cents, offer)
                .update();
    }

    private void withdraw(UUID offer) {
        jdbc.sql(
                        "update catalog.product set withdrawn_at = now() where id = (select product_id from catalog.offer where id = ?)")
                .param(offer)
                .update();
    }

    private void left(Books books, UUID offer, int count) {
        books.restocked(offer, count - available(offer));
        jdbc.sql("update catalog.stock set available = ? where offer_id = ?")
                .params(count, offer)
                .update();
    }
}
