package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.AtOnce;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.clock.Boundaries;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many people, one thing: real threads, each with its own browser, against the real database. */
class CheckoutRacesTests extends OrderingTest {

    private static final int BUYERS = 50;
    private static boolean warm;

    /** The first pages of a cold JVM are slow, and nobody asks how slow. */
    @BeforeEach
    void warmUp() throws Exception {
        if (warm) return;
        warm = true;
        allOrder(buyersOf(20, stalls.open(100, 100).offer()));
    }

    @Test
    void fiftyBuyersOfTheLastUnitMakeOneOrderAndFortyNineAreToldWhatIsSoldOut() throws Exception {
        var stall = stalls.open(100, 1);
        var books = Books.opened(jdbc);
        var answers = allOrder(buyersOf(BUYERS, stall.offer()));
        allSoon(answers);
        var refused = answers.stream().filter(each -> each.status() == 422).toList();
        assertThat(refused)
                .hasSize(BUYERS - 1)
                .allMatch(
                        each ->
                                each.mistakes()
                                        .equals(
                                                List.of(
                                                        stall.goods()
                                                                + " : il n’y en a plus. Retiré de la commande.")));
        assertThat(answers).filteredOn(each -> each.status() == 302).hasSize(1);
        assertThat(orders(stall)).isEqualTo(1);
        assertThat(available(stall.offer())).isZero();
        assertThat(taken(stall)).isEqualTo(1);
        books.agreeAtTheEnd();
    }

    @Test
    void fiftyBuyersOfASlotOfFiveMakeFiveOrdersAndTheOthersAreOfferedTheNextSlot()
            throws Exception {
        var stall = stalls.open(5, 1000);
        var books = Books.opened(jdbc);
        var answers = allOrder(buyersOf(BUYERS, stall.offer()));
        allSoon(answers);
        assertThat(answers).filteredOn(each -> each.status() == 302).hasSize(5);
        var refused = answers.stream().filter(each -> each.status() == 422).toList();
        assertThat(refused)
                .hasSize(BUYERS - 5)
                .allMatch(each -> each.mistakes().size() == 1)
                .allMatch(
                        each ->
                                each.mistakes()
                                        .getFirst()
                                        .endsWith(
                                                "vient d’être pris par quelqu’un d’autre."
                                                        + " Le suivant est choisi pour vous."));
        assertThat(available(stall.offer())).isEqualTo(995);
        assertThat(taken(stall)).isEqualTo(5);
        books.agreeAtTheEnd();
    }

    @Test
    void aFormSentTwentyTimesAtOnceMakesOnePurchaseToWhichEveryAnswerLeads() throws Exception {
        for (var tender : List.of(CARD, ON_COLLECTION)) {
            var stall = stalls.open(100, 100);
            var books = Books.opened(jdbc);
            var buyer = buyerOf(stall.offer());
            var form = buyer.checkout(tender, email());
            var answers = AtOnce.times(20, _ -> buyer.send(form));
            allSoon(answers);
            assertThat(locations(answers)).as(tender).hasSize(1);
            assertThat(orders(stall)).isEqualTo(1);
            assertThat(available(stall.offer())).isEqualTo(99);
            assertThat(locations(List.of(buyer.send(form)))).isEqualTo(locations(answers));
            books.agreeAtTheEnd();
        }
    }

    @Test
    void twoTabsOfOneBasketMakeOnePurchase() throws Exception {
        for (int round = 0; round < 5; round++) {
            var stall = stalls.open(100, 100);
            var books = Books.opened(jdbc);
            var buyer = buyerOf(stall.offer());
            var tabs =
                    List.of(
                            buyer.checkout(ON_COLLECTION, email()),
                            buyer.checkout(ON_COLLECTION, email()));
            var answers = AtOnce.times(2, tab -> buyer.send(tabs.get(tab)));
            assertThat(locations(answers)).hasSize(1).allMatch(to -> to.startsWith("/purchases/"));
            assertThat(orders(stall)).isEqualTo(1);
            books.agreeAtTheEnd();
        }
    }

    @Test
    void basketsOverTwoShopsInOppositeOrderNeverWaitForEachOtherInACircle() throws Exception {
        var one = stalls.open(100, 500, 500);
        var two = stalls.open(100, 500, 500);
        var books = Books.opened(jdbc);
        long before = deadlocks();
        var forwards = offers(one.offers(), two.offers());
        for (int round = 0; round < 2; round++) {
            var buyers = new ArrayList<>(buyersOf(10, forwards.toArray(UUID[]::new)));
            buyers.addAll(buyersOf(10, forwards.reversed().toArray(UUID[]::new)));
            var answers = allOrder(buyers);
            allSoon(answers);
            assertThat(answers).allMatch(each -> each.status() == 302);
        }
        assertThat(orders(one)).isEqualTo(40);
        assertThat(orders(two)).isEqualTo(40);
        assertThat(forwards).allMatch(offer -> available(offer) == 460);
        books.agreeAtTheEnd();
        assertThat(deadlocks()).isEqualTo(before);
    }

    private static List<UUID> offers(
            List<fr.halle.testing.Stall.Good> one, List<fr.halle.testing.Stall.Good> two) {
        return List.of(one.get(0).id(), two.get(0).id(), one.get(1).id(), two.get(1).id());
    }

    /** Each fills in its own page first; then all send at the same moment. */
    private static List<Answer> allOrder(List<Buyer> buyers) throws Exception {
        Boundaries.clearOfTheHour(60); // the first form must still hold when the last one is read
        var forms = new ArrayList<Form>();
        for (var buyer : buyers) forms.add(buyer.checkout(ON_COLLECTION, email()));
        return AtOnce.times(buyers.size(), i -> buyers.get(i).send(forms.get(i)));
    }

    private static java.util.Set<String> locations(List<Answer> answers) {
        return answers.stream().map(Answer::location).collect(Collectors.toSet());
    }

    private long deadlocks() {
        return number("select deadlocks from pg_stat_database where datname = current_database()");
    }
}
