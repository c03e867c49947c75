package fr.halle.ordering.placed;

import fr.halle.shops.BuyingShops.BuyingShop;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

/** Writes a purchase down: three statements, however many shops and lines. */
@Component
public class NewPurchases {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final BoardChanges boards;

    NewPurchases(JdbcClient jdbc, JdbcTemplate batches, BoardChanges boards) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.boards = boards;
    }

    /**
     * In the caller's transaction; the same basket at the same revision a second time breaks a
     * unique key.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Purchase purchase, UUID basket, int revision) {
        var contact = purchase.contact();
        var placedAt = purchase.placedAt().atOffset(ZoneOffset.UTC);
        @Nullable BuyingShop buyer = purchase.buyer();
        @Nullable Instant payableUntil = purchase.payableUntil();
        jdbc.sql(
                        """
                        insert into ordering.purchase (id, number, token, basket_id, basket_revision, person_id, name, email,
                            phone, language, tender, terms_at, placed_at, payable_until, confirmed_at, buyer_shop, buyer_name, buyer_registration)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(purchase.id().value())
                .param(purchase.number())
                .param(purchase.token())
                .param(basket)
                .param(revision)
                .param(contact.person() == null ? null : contact.person().value())
                .param(contact.name())
                .param(contact.email())
                .param(contact.phone())
                .param(contact.language().name())
                .param(purchase.tender())
                .param(placedAt)
                .param(placedAt)
                .param(payableUntil == null ? null : payableUntil.atOffset(ZoneOffset.UTC))
                .param(purchase.state() == Purchase.State.CONFIRMED ? placedAt : null)
                .param(buyer == null ? null : buyer.id().value())
                .param(buyer == null ? null : buyer.name())
                .param(buyer == null ? null : buyer.registration())
                .update();
        batches.batchUpdate(
                """
                insert into ordering.shop_order (id, purchase_id, shop_id, shop_name, shop_slug, message) values (?, ?, ?, ?, ?, ?)
                """,
                purchase.orders().stream()
                        .map(
                                order ->
                                        new Object[] {
                                            order.id().value(),
                                            purchase.id().value(),
                                            order.shop().value(),
                                            order.shopName(),
                                            order.shopSlug(),
                                            order.message()
                                        })
                        .toList());
        batches.batchUpdate(
                """
                insert into ordering.order_line (order_id, position, offer_id, name, quantity, unit_price_cents, vat_permille,
                    target_grams, most_grams, gathered_on, contents, not_taken_back)
                values (?, ?, ?, ?, ?, ?, ?, nullif(?, 0), nullif(?, 0), nullif(?, '')::date, ?, nullif(?, ''))
                """,
                purchase.orders().stream()
                        .flatMap(order -> order.lines().stream().map(line -> columns(order, line)))
                        .toList());
        if (purchase.state() == Purchase.State.CONFIRMED) boards.of(purchase.id());
    }

    private static Object[] columns(Order order, OrderLine line) {
        @Nullable LineWeight weight = line.weight();
        return new Object[] {
            order.id().value(),
            line.position(),
            line.offer().value(),
            line.name(),
            line.quantity(),
            line.unitPrice().getAmountMinorLong(),
            line.vat().permille(),
            weight == null ? 0 : weight.target(),
            weight == null ? 0 : weight.most(),
            Objects.toString(line.gatheredOn(), ""),
            line.contents(),
            Objects.toString(line.notTakenBack(), "")
        };
    }

    /** A number that no purchase has; eight figures hold ten million of them. */
    public String freeNumber() {
        for (int i = 0; i < 100; i++) {
            var number = PurchaseNumbers.number();
            var taken =
                    jdbc.sql("select exists (select from ordering.purchase where number = ?)")
                            .param(number)
                            .query(Boolean.class)
                            .single();
            if (!Objects.requireNonNull(taken)) return number;
        }
        throw new IllegalStateException("No free purchase number");
    }
}
