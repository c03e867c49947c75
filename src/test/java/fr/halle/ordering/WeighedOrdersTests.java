package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.ByWeight;
import fr.halle.testing.Answer;
import fr.halle.testing.AtOnce;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Ordered by weight, paid at the upper tolerance, weighed at the counter: what is not owed goes
 * back, to the cent. The goods cost 3,00 € a kilogram, are ordered by 100 g and may weigh 10 %
 * more.
 */
class WeighedOrdersTests extends WeighingTest {

    @Test
    void theMostIsPaidAndWhatWeighsLessIsGivenBackAtTheHandOver() throws Exception {
        var shopper = buyer();
        var page = shopper.get("/shops/" + stall.slug() + "/" + stall.offers().getFirst().slug());
        assertThat(page.page().select("#quantity option").eachText()).contains("100 g", "1,2 kg");
        assertThat(page.text()).contains("au plus 10 % de plus");
        assertThat(page.sql()).isLessThanOrEqualTo(6);
        shopper.put(stall.offer(), "12");
        var basket = shopper.get("/basket");
        assertThat(basket.text()).contains("vous payez au plus 3,96 €, pour 1,32 kg");
        assertThat(basket.sql()).isLessThanOrEqualTo(4);
        var checkout = shopper.get("/checkout");
        assertThat(checkout.text()).contains("1,2 kg ·", "au plus 3,96 €");
        assertThat(checkout.sql()).isLessThanOrEqualTo(6);
        var path = paidByCard(shopper);
        assertThat(shopper.get(path).text()).contains("vous payez au plus 3,96 €");

        assertThat(handOver(path).status()).isEqualTo(422); // not before it was weighed
        assertThat(weigh(path, "1,13").location()).isEqualTo(order(path));
        assertThat(shopper.get(path).text()).contains("3,39 €", "0,57 € vous seront rendus");
        assertThat(weigh(path, "1100").status()).isEqualTo(302); // somebody took a piece off
        assertThat(handOver(path).status()).isEqualTo(302);
        assertThat(handOver(path).status()).isEqualTo(302);

        var after = shopper.get(path);
        assertThat(after.text()).contains("1,1 kg ·", "3,30 €", "0,66 € vous sont rendus");
        assertThat(after.sql()).isLessThanOrEqualTo(6);
        assertThat(weighings(path)).containsExactly(1130, 1100);
        assertThat(weigh(path, "900").status()).isEqualTo(422); // the hand-over ends it
        assertThat(merchant.get("/counter/" + stall.slug() + "/sales").text()).contains("3,30 €");
        assertThat(letters(path))
                .anyMatch(text -> text.replace("\u00a0", " ").contains("0,66 € vous sont rendus"));
        books.agreeAtTheEnd();
    }

    @Test
    void whatWeighsMoreIsGivenUnlessTheShopperTakesIt() throws Exception {
        var shopper = buyer();
        shopper.put(stall.offer(), "12");
        var path = paidByCard(shopper);
        weigh(path, "1400");
        var ticket = merchant.get(order(path));
        assertThat(ticket.text()).contains("80 g de plus que ce qui est payé", "3,96 €");
        assertThat(merchant.send(ticket.form("/extra")).status()).isEqualTo(302);
        var page = shopper.get(path);
        assertThat(page.text()).contains("Cela pèse 1,4 kg, et vous avez payé pour 1,32 kg");
        assertThat(shopper.send(page.form("/extra").with("answer", "no")).status()).isEqualTo(302);
        assertThat(shopper.get(path).text()).contains("80 g, n’est pas facturé");

        weigh(path, "1410"); // weighed again: nobody agreed to that yet
        merchant.send(merchant.get(order(path)).form("/extra"));
        shopper.send(shopper.get(path).form("/extra").with("answer", "yes"));
        assertThat(shopper.get(path).text()).contains("4,23 €", "Dont 0,27 € à payer en venant");
        assertThat(merchant.get(order(path)).text()).contains("poids en plus accepté", "0,27 €");
        assertThat(handOver(path).status()).isEqualTo(302);
        assertThat(
                        number(
                                "select sum(cents) from payments.payment where provider = 'on-collection' and cents = 27"))
                .isEqualTo(27);
        refundWhole(path);
        assertThat(shopper.get(path).text()).contains("Payé 4,23 €", "Remboursé 4,23 €");
        books.agreeAtTheEnd();
    }

    @Test
    void whatWasWeighedAndNotFetchedCostsWhatItWeighs() throws Exception {
        var light = paidByCard(buyerWith("12"));
        weigh(light, "1130");
        var shopper = buyerWith("12");
        var heavy = paidByCard(shopper);
        weigh(heavy, "1410");
        merchant.send(merchant.get(order(heavy)).form("/extra"));
        shopper.send(shopper.get(heavy).form("/extra").with("answer", "yes"));
        for (var path : List.of(light, heavy)) {
            late(UUID.fromString(order(path).substring(order(path).lastIndexOf('/') + 1)));
            assertThat(merchant.send(merchant.get(order(path)).form("/no-show")).status())
                    .isEqualTo(302);
        }
        assertThat(kept(light)).isEqualTo(euros(339));
        assertThat(kept(heavy)).isEqualTo(euros(396)); // what they agreed to beyond is not asked
        books.agreeAtTheEnd();
    }

    /** By the card first, then across the counter. */
    private void refundWhole(String path) {
        var form = merchant.get(order(path) + "/refunds").form("/refunds");
        assertThat(merchant.send(form.with("reason", "GOODWILL")).status()).isEqualTo(302);
        assertThat(
                        number(
                                "select sum(cents) from payments.refund r where reason = 'GOODWILL' and part in (select reference from payments.part where subject = ? or subject in (select id from ordering.shop_order where purchase_id = ?))",
                                purchase(path),
                                purchase(path)))
                .isEqualTo(423);
    }

    @Test
    void whatWasMistypedIsAskedOnceMore() {
        var path = confirmed(buyerWith("12"));
        assertThat(weigh(path, "du poids").text()).contains("Ce poids ne se lit pas");
        var asked = weigh(path, "113");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Est-ce bien 113 g");
        assertThat(merchant.send(asked.form("/weighing")).status()).isEqualTo(302);
        assertThat(weighings(path)).containsExactly(113);
    }

    @Test
    void twoPeopleWhoWeighAtOnceHearOfEachOtherAndACancelledOrderIsNotWeighed() throws Exception {
        var path = confirmed(buyerWith("12"));
        var forms = List.of("1130", "1150").stream().map(grams -> form(path, grams)).toList();
        var answers =
                AtOnce.run(
                        forms.stream()
                                .map(form -> (Callable<Answer>) () -> merchant.send(form))
                                .toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 422);
        assertThat(weighings(path)).hasSize(1);
        var late = form(path, "1200");
        var id = order(path).substring(order(path).lastIndexOf('/'));
        merchant.send(merchant.get(order(path)).form(id + "/cancellation").with("reason", "Volée"));
        assertThat(merchant.send(late).status()).isEqualTo(422);
        books.agreeAtTheEnd();
    }

    /** Paid less refunded is the price of the weight, never negative, never above what was paid. */
    @Test
    void whateverItWeighsTheBooksAgreeToTheCent() throws Exception {
        var random = new Random(20261122);
        for (int i = 0; i < 8; i++) {
            int steps = 1 + random.nextInt(30);
            var shopper = buyerWith(String.valueOf(steps));
            var path = i % 2 == 0 ? paidByCard(shopper) : confirmed(shopper);
            int grams = Math.max(1, (int) (steps * 100 * (0.4 + random.nextDouble())));
            weigh(path, grams + " g");
            handOver(path);
            var most = ByWeight.price(euros(300), new ByWeight(100, 10).most(steps));
            var weighed = ByWeight.price(euros(300), grams);
            var owed = weighed.isLessThan(most) ? weighed : most;
            assertThat(kept(path)).as("%d g of %d steps", grams, steps).isEqualTo(owed);
        }
        books.agreeAtTheEnd();
    }
}
