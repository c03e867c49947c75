package fr.halle.ordering.placed;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Purchases as they are read, and the transitions that each happen once. */
@Component
public class Purchases {

    private final JdbcClient jdbc;
    private final BoardChanges boards;

    Purchases(JdbcClient jdbc, BoardChanges boards) {
        this.jdbc = jdbc;
        this.boards = boards;
    }

    public Optional<Purchase> byToken(String token) {
        return read("p.token = ?", token).stream().findFirst();
    }

    /** For whoever knows both, and once it is confirmed. */
    public Optional<Purchase> byNumber(String number, String email) {
        return read(
                        "p.number = ? and lower(p.email) = lower(?) and p.confirmed_at is not null",
                        number,
                        email)
                .stream()
                .findFirst();
    }

    public Purchase byId(PurchaseId id) {
        return read("p.id = ?", id.value()).getFirst();
    }

    /** The purchase that was placed from this basket at this revision, if any. */
    public Optional<Purchase> from(UUID basket, int revision) {
        return read("p.basket_id = ? and p.basket_revision = ?", basket, revision).stream()
                .findFirst();
    }

    List<Purchase> of(PersonId person) {
        return read("p.person_id = ?", person.value());
    }

    /** Theirs, or a guest's under their address. */
    public List<Purchase> ofBuyer(PersonId person, String email) {
        return read(
                "p.erased_at is null and (p.person_id = ? or lower(p.email) = ?)",
                person.value(),
                email);
    }

    /** One of theirs. */
    public Optional<Purchase> of(PersonId person, PurchaseId id) {
        return read("p.person_id = ? and p.id = ?", person.value(), id.value()).stream()
                .findFirst();
    }

    /** Each with the orders of this shop only, once they are confirmed. */
    public List<Purchase> ofShop(ShopId shop, Collection<OrderId> orders) {
        var ids = orders.stream().map(OrderId::value).toArray(UUID[]::new);
        return read(
                "o.id = any(?) and o.shop_id = ? and p.confirmed_at is not null",
                ids,
                shop.value());
    }

    /** Each with these of its orders only, once they are confirmed. */
    public List<Purchase> ofOrders(Collection<OrderId> orders) {
        var ids = orders.stream().map(OrderId::value).toArray(UUID[]::new);
        return read("o.id = any(?) and p.confirmed_at is not null", (Object) ids);
    }

    private List<Purchase> read(String where, Object... values) {
        var rows = new PurchaseRows();
        jdbc.sql(PurchaseRows.SELECT + " where " + where + PurchaseRows.ORDER)
                .params(values)
                .query(rows::add);
        return rows.assembled();
    }

    /**
     * Holds the purchase against every other change until the transaction ends. First of all locks.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(PurchaseId id) {
        jdbc.sql("select 1 from ordering.purchase where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
    }

    /** True for the one caller that turns a waiting purchase into a confirmed one. */
    boolean confirm(PurchaseId id, Instant at) {
        boolean changed =
                jdbc.sql(
                                        """
                                update ordering.purchase set confirmed_at = ?
                                where id = ? and confirmed_at is null and expired_at is null
                                """)
                                .params(at.atOffset(ZoneOffset.UTC), id.value())
                                .update()
                        == 1;
        if (changed) boards.of(id);
        return changed;
    }

    /** True for the one caller that gives up a purchase that waited too long. */
    boolean expire(PurchaseId id, Instant at) {
        return jdbc.sql(
                                """
                                update ordering.purchase set expired_at = :at
                                where id = :id and confirmed_at is null and expired_at is null and payable_until <= :at
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** True for the one caller that takes up again a purchase whose time had run out. */
    public boolean confirmLate(PurchaseId id, Instant at) {
        boolean changed =
                jdbc.sql(
                                        """
                                update ordering.purchase set expired_at = null, confirmed_at = :at, late_at = :at
                                where id = :id and confirmed_at is null and expired_at is not null
                                """)
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .param("id", id.value())
                                .update()
                        == 1;
        if (changed) boards.of(id);
        return changed;
    }

    boolean payBy(PurchaseId id, String tender) {
        return jdbc.sql(
                                """
                                update ordering.purchase set tender = ?
                                where id = ? and confirmed_at is null and expired_at is null
                                """)
                        .params(tender, id.value())
                        .update()
                == 1;
    }

    /** {@code by} is null where a rule cancels it. */
    public boolean cancelOrder(OrderId id, String reason, @Nullable PersonId by, Instant at) {
        boolean changed =
                jdbc.sql(
                                        """
                                update ordering.shop_order set cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
                                where id = ? and cancelled_at is null
                                """)
                                .param(at.atOffset(ZoneOffset.UTC))
                                .param(by == null ? null : by.value())
                                .param(reason)
                                .param(id.value())
                                .update()
                        == 1;
        if (changed) boards.of(id);
        return changed;
    }

    public boolean cancelLine(OrderId id, int position, String reason, PersonId by, Instant at) {
        boolean changed =
                jdbc.sql(
                                        """
                                update ordering.order_line set cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
                                where order_id = ? and position = ? and cancelled_at is null
                                """)
                                .params(
                                        at.atOffset(ZoneOffset.UTC),
                                        by.value(),
                                        reason,
                                        id.value(),
                                        position)
                                .update()
                        == 1;
        if (changed) boards.of(id);
        return changed;
    }
}
