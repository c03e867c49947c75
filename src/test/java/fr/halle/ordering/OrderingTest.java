package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What tests of baskets and checkouts say again and again. */
abstract class OrderingTest extends WholeHalle {

    static final String CARD = "demonstration-card";
    static final String ON_COLLECTION = "on-collection";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    static String email() {
        return "acheteuse-" + ADDRESSES.incrementAndGet() + "@example.org";
    }

    Buyer buyerOf(UUID... offers) {
        var buyer = buyer();
        for (var offer : offers) assertThat(buyer.put(offer, "1").status()).isEqualTo(302);
        return buyer;
    }

    /** So many of them, each with its own cookies and the same things in the basket. */
    List<Buyer> buyersOf(int many, UUID... offers) {
        return IntStream.range(0, many).mapToObj(_ -> buyerOf(offers)).toList();
    }

    /** A purchase that waits for its card; its page. */
    String waiting(Buyer buyer) {
        var placed = buyer.send(buyer.checkout(CARD, email()));
        assertThat(placed.location()).as(placed.summary()).startsWith("/demonstration/card/");
        return path(session(placed));
    }

    /** A purchase confirmed at once, paid on collection; its page. */
    String confirmed(Buyer buyer) {
        var placed = buyer.send(buyer.checkout(ON_COLLECTION, email()));
        assertThat(placed.location()).as(placed.summary()).startsWith("/purchases/");
        return placed.location();
    }

    static String session(Answer redirect) {
        return redirect.location().substring("/demonstration/card/".length());
    }

    /** The page of the purchase that a session at the bank pays for. */
    String path(String session) {
        return jdbc.sql("select return_path from payments.demo_card_session where id = ?")
                .param(session)
                .query(String.class)
                .single();
    }

    UUID purchase(String path) {
        return jdbc.sql("select id from ordering.purchase where token = ?")
                .param(path.substring("/purchases/".length()))
                .query(UUID.class)
                .single();
    }

    int available(UUID offer) {
        return number("select available from catalog.stock where offer_id = ?", offer);
    }

    int taken(Stall stall) {
        return number(
                "select coalesce(sum(taken), 0) from fulfilment.slot where shop_id = ?",
                stall.shop().value());
    }

    int orders(Stall stall) {
        return number(
                "select count(*) from ordering.shop_order where shop_id = ?", stall.shop().value());
    }

    Buyer merchant(Stall stall) {
        var merchant = buyer();
        var form = merchant.get("/sign-in").form("/sign-in").without("password");
        var entered =
                merchant.send(
                        new fr.halle.testing.Form("/demonstration/sign-in", form.fields())
                                .with("email", stall.merchant()));
        assertThat(entered.status()).isEqualTo(302);
        return merchant;
    }

    /** Nobody waits for longer than 3 s, unless the machine has other work than this test. */
    static void allSoon(List<Answer> answers) {
        assertThat(answers).noneMatch(each -> each.status() >= 500);
        var system = ManagementFactory.getOperatingSystemMXBean();
        boolean busy = system.getSystemLoadAverage() > 2.5 * system.getAvailableProcessors();
        var soon = Duration.ofSeconds(busy ? 20 : 3);
        assertThat(answers).allMatch(each -> each.took().compareTo(soon) < 0, "before " + soon);
    }

    /** Its slot was three days ago. */
    void late(UUID order) {
        jdbc.sql(
                        """
                        insert into fulfilment.slot (shop_id, starts_at, ends_at, capacity, taken)
                        select shop_id, date_trunc('hour', now()) - interval '3 days', date_trunc('hour', now()) - interval '71 hours', 5, 1
                          from fulfilment.consignment where id = ?
                        on conflict (shop_id, starts_at) do update set taken = slot.taken + 1
                        """)
                .param(order)
                .update();
        jdbc.sql(
                        """
                        update fulfilment.slot s set taken = taken - 1 from fulfilment.consignment c
                         where c.id = ? and s.shop_id = c.shop_id and s.starts_at = c.starts_at
                        """)
                .param(order)
                .update();
        jdbc.sql(
                        """
                        update fulfilment.consignment set starts_at = date_trunc('hour', now()) - interval '3 days',
                            ends_at = date_trunc('hour', now()) - interval '71 hours' where id = ?
                        """)
                .param(order)
                .update();
    }

    /** To the shopper and to the shop, all kinds. */
    List<String> lettersOf(UUID purchase) {
        return jdbc.sql(
                        """
                        select l.subject from mail.letter l where l.recipient = (select email from ordering.purchase where id = ?)
                           or l.id = any(?)
                        """)
                .params(purchase, shopLetters(purchase))
                .query(String.class)
                .list();
    }

    UUID[] shopLetters(UUID purchase) {
        return jdbc
                .sql("select id from ordering.shop_order where purchase_id = ?")
                .param(purchase)
                .query(UUID.class)
                .list()
                .stream()
                .map(order -> Books.letter("shop " + order))
                .toArray(UUID[]::new);
    }
}
