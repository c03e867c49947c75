package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Party;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Deliveries.Delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps who wants an invoice of what. */
@Component
public class Wishes {

    static final String OPEN =
            """
            select r.* from invoicing.request r where r.shop_id = ? and r.handed_over_at is not null and r.done_at is null
              and r.trouble is distinct from 'NOTHING'
              and not exists (select from invoicing.document d where d.order_id = r.order_id and d.kind = 'INVOICE')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Wishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The first word of a professional is the last; a consumer may change theirs until it is
     * issued.
     */
    public void ask(Delivery delivery, Party to) {
        @Nullable PersonId person = delivery.purchase().contact().person();
        jdbc.sql(
                        """
                        insert into invoicing.request (order_id, purchase_id, shop_id, person_id, email, professional, name, siren,
                            vat_number, street, postcode, town, asked_at, handed_over_at)
                        values (:order, :purchase, :shop, :person, :email, false, :name, :siren, :vat, :street, :postcode, :town, :now, :handed)
                        on conflict (order_id) do update set name = excluded.name, siren = excluded.siren, street = excluded.street,
                            vat_number = excluded.vat_number, postcode = excluded.postcode, town = excluded.town,
                            handed_over_at = excluded.handed_over_at, trouble = null
                        where not request.professional
                        """)
                .param("order", delivery.order().id().value())
                .param("purchase", delivery.purchase().id().value())
                .param("shop", delivery.order().shop().value())
                .param("person", person == null ? null : person.value())
                .param("email", delivery.purchase().contact().email())
                .param("name", to.name())
                .param("siren", text(to.registration().siren()))
                .param("vat", text(to.registration().vatNumber()))
                .param("street", to.address().street())
                .param("postcode", to.address().postcode())
                .param("town", to.address().town())
                .param("now", now())
                .param("handed", time(delivery.handedOverAt()))
                .update();
    }

    /** At the hand-over: professionals always want one. True if anybody does. */
    boolean handedOver(OrderId order, UUID purchase, ShopId shop, boolean professional) {
        var now = now();
        if (professional) {
            jdbc.sql(
                            """
                            insert into invoicing.request (order_id, purchase_id, shop_id, email, professional, name, siren, vat_number,
                                street, postcode, town, asked_at)
                            values (?, ?, ?, '', true, '', '', '', '', '', '', ?) on conflict (order_id) do nothing
                            """)
                    .params(order.value(), purchase, shop.value(), now)
                    .update();
        }
        return jdbc.sql("update invoicing.request set handed_over_at = ? where order_id = ?")
                        .params(now, order.value())
                        .update()
                > 0;
    }

    /** Handed over, and neither issued nor made by the merchant; oldest first. */
    public List<Wish> open(ShopId shop) {
        return jdbc.sql(OPEN + " order by r.handed_over_at, r.order_id")
                .param(shop.value())
                .query((row, _) -> wish(row))
                .list();
    }

    public List<Wish> of(Collection<OrderId> orders) {
        return jdbc.sql("select * from invoicing.request where order_id = any(?)")
                .param(orders.stream().map(OrderId::value).toArray(UUID[]::new))
                .query((row, _) -> wish(row))
                .list();
    }

    /** Shops where something waits that may be issued. */
    List<UUID> shopsThatWait() {
        return jdbc.sql(
                        """
                        select distinct r.shop_id from invoicing.request r
                        join invoicing.mandate m on m.shop_id = r.shop_id and m.revoked_at is null
                        where r.handed_over_at is not null and r.done_at is null
                          and not exists (select from invoicing.document d where d.order_id = r.order_id and d.kind = 'INVOICE')
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The merchant made it themselves; false where it is no open wish of this shop. */
    public boolean done(ShopId shop, OrderId order, PersonId by) {
        return jdbc.sql(
                                """
                                update invoicing.request set done_by = ?, done_at = ?
                                where order_id = ? and shop_id = ? and done_at is null
                                  and not exists (select from invoicing.document d where d.order_id = request.order_id and d.kind = 'INVOICE')
                                """)
                        .params(by.value(), now(), order.value(), shop.value())
                        .update()
                == 1;
    }

    void trouble(OrderId order, Wish.Trouble trouble) {
        jdbc.sql("update invoicing.request set trouble = ? where order_id = ?")
                .params(trouble.name(), order.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Wish wish(ResultSet row) throws SQLException {
        @Nullable String trouble = row.getString("trouble");
        return new Wish(
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getObject("purchase_id", UUID.class),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getBoolean("professional") ? null : party(row),
                java.util.Objects.requireNonNull(instant(row, "asked_at")),
                instant(row, "handed_over_at"),
                instant(row, "done_at"),
                trouble == null ? null : Wish.Trouble.valueOf(trouble));
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getString("name"),
                "",
                new Party.Registration(
                        known(row.getString("siren")),
                        null,
                        known(row.getString("vat_number")),
                        ""),
                new Party.Address(
                        row.getString("street"), row.getString("postcode"), row.getString("town")),
                "");
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
