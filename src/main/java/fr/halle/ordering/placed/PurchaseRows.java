package fr.halle.ordering.placed;

import fr.halle.kernel.Language;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.returns.NotTakenBack;
import fr.halle.shops.BuyingShops.BuyingShop;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Assembles purchases from one joined result, a row for each line. */
final class PurchaseRows {

    /**
     * Rows must come purchase by purchase, order by order; a {@code where} and {@link #ORDER}
     * follow.
     */
    static final String SELECT =
            """
            select p.*, o.id as order_id, o.shop_id, o.shop_name, o.shop_slug, o.message,
                   o.cancelled_at as order_cancelled_at, coalesce(o.cancel_reason, '') as order_cancel_reason,
                   l.position, l.offer_id, l.name as line_name, l.quantity, l.unit_price_cents, l.vat_permille,
                   l.gathered_on, l.contents, l.not_taken_back, l.refunded_cents, l.target_grams, l.most_grams, l.weighed_grams, l.extra, l.cancelled_at as line_cancelled_at, coalesce(l.cancel_reason, '') as line_cancel_reason
            from ordering.purchase p
            join ordering.shop_order o on o.purchase_id = p.id
            join ordering.order_line l on l.order_id = o.id
            """;

    static final String ORDER = " order by p.placed_at desc, p.id, o.shop_name, o.id, l.position";

    private final Map<UUID, Purchase> purchases = new LinkedHashMap<>();
    private final Map<UUID, List<Order>> orders = new LinkedHashMap<>();
    private final Map<UUID, List<OrderLine>> lines = new LinkedHashMap<>();

    void add(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var order = row.getObject("order_id", UUID.class);
        if (!purchases.containsKey(id)) {
            orders.put(id, new ArrayList<>());
            purchases.put(id, purchase(row, id));
        }
        if (!lines.containsKey(order)) {
            lines.put(order, new ArrayList<>());
            list(orders, id).add(order(row, order));
        }
        list(lines, order).add(line(row));
    }

    List<Purchase> assembled() {
        return List.copyOf(purchases.values());
    }

    private Purchase purchase(ResultSet row, UUID id) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        var contact =
                new Contact(
                        person == null ? null : new PersonId(person),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        Language.valueOf(row.getString("language")));
        return new Purchase(
                new PurchaseId(id),
                row.getString("number"),
                row.getString("token"),
                contact,
                buyer(row),
                row.getString("tender"),
                Objects.requireNonNull(instant(row, "placed_at")),
                instant(row, "payable_until"),
                state(row),
                list(orders, id));
    }

    private static @Nullable BuyingShop buyer(ResultSet row) throws SQLException {
        @Nullable UUID shop = row.getObject("buyer_shop", UUID.class);
        if (shop == null) return null;
        return new BuyingShop(
                new ShopId(shop), row.getString("buyer_name"), row.getString("buyer_registration"));
    }

    private Order order(ResultSet row, UUID id) throws SQLException {
        return new Order(
                new OrderId(id),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("shop_name"),
                row.getString("shop_slug"),
                row.getString("message"),
                instant(row, "order_cancelled_at") != null,
                row.getString("order_cancel_reason"),
                list(lines, id));
    }

    private static OrderLine line(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getInt("position"),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getString("line_name"),
                row.getInt("quantity"),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("unit_price_cents")),
                new Vat(row.getInt("vat_permille")),
                instant(row, "line_cancelled_at") != null,
                row.getString("line_cancel_reason"),
                weight(row),
                row.getObject("gathered_on", LocalDate.class),
                row.getString("contents"),
                notTakenBack(row),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("refunded_cents")));
    }

    private static @Nullable NotTakenBack notTakenBack(ResultSet row) throws SQLException {
        @Nullable String why = row.getString("not_taken_back");
        return why == null ? null : NotTakenBack.valueOf(why);
    }

    private static @Nullable LineWeight weight(ResultSet row) throws SQLException {
        int target = row.getInt("target_grams"); // none is 0
        if (target == 0) return null;
        @Nullable String extra = row.getString("extra");
        return new LineWeight(
                target,
                row.getInt("most_grams"),
                row.getObject("weighed_grams", Integer.class),
                extra == null ? null : LineWeight.Extra.valueOf(extra));
    }

    private static Purchase.State state(ResultSet row) throws SQLException {
        if (instant(row, "confirmed_at") != null) return Purchase.State.CONFIRMED;
        return instant(row, "expired_at") != null
                ? Purchase.State.EXPIRED
                : Purchase.State.AWAITING_PAYMENT;
    }

    private static <T> List<T> list(Map<UUID, List<T>> lists, UUID id) {
        return Objects.requireNonNull(lists.get(id));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
