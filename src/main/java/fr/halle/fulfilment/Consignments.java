package fr.halle.fulfilment;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What shops have to hand over. */
@Component
class Consignments {

    private final JdbcClient jdbc;

    Consignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Draws until name and code are free in this shop. */
    void add(Booking booking, Slot slot, Instant now) {
        @Nullable Meeting meeting = booking.meeting();
        for (int i = 0; i < 1000; i++) {
            int added =
                    jdbc.sql(
                                    """
                                    insert into fulfilment.consignment (id, shop_id, starts_at, ends_at, call_name, code, booked_at, place)
                                    values (?, ?, ?, ?, ?, ?, ?, ?)
                                    on conflict do nothing
                                    """)
                            .params(
                                    booking.consignment().value(),
                                    booking.shop().value(),
                                    slot.starts().atOffset(ZoneOffset.UTC),
                                    slot.ends().atOffset(ZoneOffset.UTC),
                                    Naming.callName(i),
                                    Naming.code(),
                                    now.atOffset(ZoneOffset.UTC),
                                    meeting == null ? "" : meeting.place())
                            .update();
            if (added == 1) return;
        }
        throw new IllegalStateException("No free name in shop " + booking.shop());
    }

    List<Consignment> byIds(Collection<ConsignmentId> ids) {
        return jdbc.sql("select * from fulfilment.consignment where id = any(?)")
                .param(ids.stream().map(ConsignmentId::value).toArray(UUID[]::new))
                .query(Consignments::consignment)
                .list();
    }

    /** Still to be handed over, next slot first. */
    List<Consignment> open(ShopId shop) {
        return jdbc.sql(
                        """
                        select * from fulfilment.consignment
                        where shop_id = ? and handed_over_at is null and cancelled_at is null and not_fetched_at is null order by starts_at, booked_at
                        """)
                .param(shop.value())
                .query(Consignments::consignment)
                .list();
    }

    /** Still to be handed over, or handed over since then; next slot first. */
    List<Consignment> atTheCounter(ShopId shop, Instant since) {
        return jdbc.sql(
                        """
                        select * from fulfilment.consignment
                        where shop_id = :shop and handed_over_at is null and cancelled_at is null and not_fetched_at is null
                        union all
                        select * from fulfilment.consignment where shop_id = :shop and handed_over_at >= :since
                        order by starts_at, booked_at
                        """)
                .param("shop", shop.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Consignments::consignment)
                .list();
    }

    /** Open or over; a code is drawn again once it is free, so the open one comes first. */
    List<Consignment> byCode(Collection<ShopId> shops, String code) {
        return jdbc.sql(
                        """
                        select * from fulfilment.consignment where shop_id = any(?) and code = ?
                        order by handed_over_at is null and cancelled_at is null and not_fetched_at is null desc, booked_at desc
                        """)
                .params(shops.stream().map(ShopId::value).toArray(UUID[]::new), code)
                .query(Consignments::consignment)
                .list();
    }

    boolean preparing(ConsignmentId id, PersonId by, Instant at) {
        return step(
                """
                update fulfilment.consignment set preparing_at = :at, preparing_by = :by
                where id = :id and preparing_at is null and ready_at is null and handed_over_at is null and cancelled_at is null and not_fetched_at is null
                """,
                id,
                by,
                at);
    }

    boolean ready(ConsignmentId id, PersonId by, Instant at) {
        return step(
                """
                update fulfilment.consignment set ready_at = :at, ready_by = :by
                where id = :id and ready_at is null and handed_over_at is null and cancelled_at is null and not_fetched_at is null
                """,
                id,
                by,
                at);
    }

    boolean handOver(ConsignmentId id, PersonId by, Instant at) {
        return step(
                """
                update fulfilment.consignment set handed_over_at = :at, handed_over_by = :by
                where id = :id and handed_over_at is null and cancelled_at is null and not_fetched_at is null
                """,
                id,
                by,
                at);
    }

    boolean notFetched(ConsignmentId id, PersonId by, Instant at) {
        return step(
                """
                update fulfilment.consignment set not_fetched_at = :at, not_fetched_by = :by
                where id = :id and handed_over_at is null and cancelled_at is null and not_fetched_at is null
                """,
                id,
                by,
                at);
    }

    private boolean step(String sql, ConsignmentId id, PersonId by, Instant at) {
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The slot that becomes free, if this was still to be handed over. */
    Optional<Consignment> cancel(ConsignmentId id, Instant at) {
        return jdbc.sql(
                        """
                        update fulfilment.consignment set cancelled_at = ?
                        where id = ? and handed_over_at is null and cancelled_at is null and not_fetched_at is null returning *
                        """)
                .params(at.atOffset(ZoneOffset.UTC), id.value())
                .query(Consignments::consignment)
                .optional();
    }

    private static Consignment consignment(ResultSet row, int number) throws SQLException {
        return new Consignment(
                new ConsignmentId(row.getObject("id", UUID.class)),
                new ShopId(row.getObject("shop_id", UUID.class)),
                new Slot(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        0),
                row.getString("call_name"),
                row.getString("code"),
                instant(row, "preparing_at"),
                instant(row, "ready_at"),
                instant(row, "handed_over_at"),
                person(row, "handed_over_by"),
                instant(row, "cancelled_at"),
                instant(row, "not_fetched_at"),
                row.getString("place"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        @Nullable UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new PersonId(value);
    }
}
