package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.shops.hours.ShopHours;
import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A long life of the market, drawn by chance, and its books looked at on the way. The seed makes it
 * happen again.
 */
@Tag("proof")
class LongHistoryProofTests extends RandomShoppers {

    private static final int STEPS = Integer.getInteger("halle.proof.steps", 3000);
    private static final String ORDER_THAT_STANDS =
            """
            select o.id from ordering.shop_order o join ordering.purchase p on p.id = o.purchase_id
            join fulfilment.consignment c on c.id = o.id
            where p.confirmed_at is not null and c.cancelled_at is null and c.handed_over_at is null order by o.id
            """;

    @Autowired ShopHours hours;

    private final Map<UUID, Buyer> merchants = new HashMap<>();
    private Books books;

    @Test
    void whateverHappensInWhateverOrderTheBooksAgree() {
        System.out.println("Long history, seed " + seed);
        market =
                List.of(
                        stalls.open(4, 15, 3, 40),
                        stalls.open(6, 1, 25),
                        stalls.open(40, 60, 8),
                        stalls.open(3, 9, 9));
        market.forEach(stall -> merchants.put(stall.shop().value(), merchant(stall)));
        books = Books.opened(jdbc);
        for (int step = 1; step <= STEPS; step++) {
            happen();
            if (step % 25 == 0) {
                assertThat(books.disagreements())
                        .as("after step " + step + " of seed " + seed)
                        .isEmpty();
            }
        }
        books.agreeAtTheEnd();
        System.out.println("Long history of " + STEPS + " steps: " + done);
        assertThat(done.keySet()).hasSizeGreaterThan(12);
    }

    private void happen() {
        int chance = random.nextInt(100);
        if (chance < 34) order();
        else if (chance < 50) waiting().ifPresent(this::pay);
        else if (chance < 56) waiting().ifPresent(this::chooseToPayOnCollection);
        else if (chance < 64) waiting().ifPresent(this::expire);
        else if (chance < 67) payTooLate();
        else if (chance < 73)
            anOrder().ifPresent(order -> atTheCounter(order, "preparation", Map.of()));
        else if (chance < 79)
            anOrder().ifPresent(order -> atTheCounter(order, "readiness", Map.of()));
        else if (chance < 86) anOrder().ifPresent(this::handOver);
        else if (chance < 90) anOrder().ifPresent(this::cancelLine);
        else if (chance < 92)
            anOrder().ifPresent(order -> atTheCounter(order, "cancellation", reason()));
        else if (chance < 97) countAgain();
        else pauseOrResume();
    }

    private void handOver(UUID order) {
        var code =
                jdbc.sql("select code from fulfilment.consignment where id = ?")
                        .param(order)
                        .query(String.class)
                        .single();
        boolean wrong = random.nextInt(5) == 0;
        var answer = atTheCounter(order, "handover", Map.of("code", wrong ? "000000" : code));
        assertThat(answer.status()).isEqualTo(wrong && !code.equals("000000") ? 422 : 302);
    }

    private void cancelLine(UUID order) {
        int lines = number("select count(*) from ordering.order_line where order_id = ?", order);
        atTheCounter(order, "lines/" + (1 + random.nextInt(lines)) + "/cancellation", reason());
    }

    private Answer atTheCounter(UUID order, String what, Map<String, String> fields) {
        var row =
                jdbc.sql("select shop_id, shop_slug from ordering.shop_order where id = ?")
                        .param(order)
                        .query()
                        .singleRow();
        var merchant = merchants.get((UUID) row.get("shop_id"));
        var all = new ArrayList<>(List.of(new Form.Field("_csrf", merchant.token())));
        fields.forEach((name, value) -> all.add(new Form.Field(name, value)));
        var answer =
                merchant.send(
                        new Form(
                                "/counter/"
                                        + row.get("shop_slug")
                                        + "/orders/"
                                        + order
                                        + "/"
                                        + what,
                                all));
        assertThat(answer.status()).as(answer.summary()).isIn(302, 422);
        note(what.replaceAll("/\\d+/", " ") + " " + answer.status());
        return answer;
    }

    /** The merchant's file says how many there are: what was sold since stays sold. */
    private void countAgain() {
        var good = one(one(market).offers());
        int before = available(good.id());
        stalls.recount(good, random.nextInt(60));
        books.restocked(good.id(), available(good.id()) - before);
        note("counted again");
    }

    private void pauseOrResume() {
        var stall = one(market);
        if (random.nextInt(3) == 0) hours.pause(stall.shop(), WholeHouse.SOMEBODY);
        else market.forEach(each -> hours.resume(each.shop(), WholeHouse.SOMEBODY));
        note("paused or resumed");
    }

    private Optional<UUID> anOrder() {
        return some(ORDER_THAT_STANDS);
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "Plus de farine");
    }
}
