package fr.halle.ordering.counter;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.RefundWish.What;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The declarations that a shop has to answer, and the one press that answers one. */
@Component
public class DeclaredWithdrawals {

    private static final String SELECT =
            """
            select w.order_id, p.number, w.declared_at
            from ordering.withdrawal w
            join ordering.shop_order o on o.id = w.order_id
            join ordering.purchase p on p.id = o.purchase_id
            where %s and o.cancelled_at is null and p.buyer_shop is null and exists (
                select from ordering.order_line l
                where l.order_id = o.id and l.cancelled_at is null and l.not_taken_back is null and l.cents > l.refunded_cents)
            order by w.declared_at limit 50
            """;

    private final JdbcClient jdbc;
    private final Refunds refunds;
    private final Cancellations cancellations;
    private final Wording wording;

    DeclaredWithdrawals(
            JdbcClient jdbc, Refunds refunds, Cancellations cancellations, Wording wording) {
        this.jdbc = jdbc;
        this.refunds = refunds;
        this.cancellations = cancellations;
        this.wording = wording;
    }

    /** With something still to pay back, the longest declared first. */
    List<DeclaredWithdrawal> waiting(ShopId shop) {
        return found("o.shop_id = ?", shop.value());
    }

    /** Of an order of which something is still to be paid back. */
    Optional<DeclaredWithdrawal> of(OrderId order) {
        return found("o.id = ?", order.value()).stream().findFirst();
    }

    private List<DeclaredWithdrawal> found(String where, UUID id) {
        return jdbc.sql(SELECT.formatted(where))
                .param(id)
                .query(
                        (row, number) ->
                                new DeclaredWithdrawal(
                                        new OrderId(row.getObject("order_id", UUID.class)),
                                        row.getString("number"),
                                        row.getObject("declared_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /** Pays back exactly what is taken back; before the hand-over those lines are cancelled. */
    @Transactional
    public RefundOutcome answer(Purchase purchase, Order order, PersonId by) {
        if (of(order.id()).isEmpty()) return new RefundOutcome.NothingLeft();
        var lines = order.takenBack();
        var positions = lines.stream().map(OrderLine::position).collect(Collectors.toSet());
        var wish =
                new RefundWish(
                        "withdrawal", new What.Lines(positions), RefundReason.WITHDRAWAL, "");
        var outcome = refunds.refund(purchase.id(), order.id(), wish, by);
        if (!(outcome instanceof RefundOutcome.NotYet)) return outcome;
        var why =
                wording.in(purchase.contact().language()).text("ordering.refund.reason.WITHDRAWAL");
        if (lines.size() == order.standing().size()) {
            cancellations.ofOrder(purchase.id(), order.id(), why, by);
        } else {
            for (var line : lines) {
                cancellations.ofLine(purchase.id(), order.id(), line.position(), why, by);
            }
        }
        return new RefundOutcome.Refunded(
                MoneyBack.sum(
                        lines.stream()
                                .collect(Collectors.toMap(OrderLine::position, OrderLine::held))));
    }
}
