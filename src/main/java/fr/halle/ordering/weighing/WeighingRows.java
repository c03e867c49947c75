package fr.halle.ordering.weighing;

import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** Weighings are only added; the line carries the last. */
@Component
class WeighingRows {

    private final JdbcClient jdbc;

    WeighingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was asked or agreed of an earlier weight is void. */
    void add(OrderId order, int position, int grams, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        with weighed as (
                            insert into ordering.weighing (order_id, position, grams, weighed_by, weighed_at)
                            values (:order, :position, :grams, :by, :at))
                        update ordering.order_line set weighed_grams = :grams, extra = null
                        where order_id = :order and position = :position
                        """)
                .param("order", order.value())
                .param("position", position)
                .param("grams", grams)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** About the last weighing. False when it was asked already. */
    boolean ask(OrderId order, int position, long cents, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                with asked as (
                                    insert into ordering.extra_question (weighing_id, cents, asked_by, asked_at)
                                    select id, :cents, :by, :at from ordering.weighing
                                    where order_id = :order and position = :position order by weighed_at desc, id desc limit 1
                                    on conflict do nothing returning weighing_id)
                                update ordering.order_line set extra = 'ASKED'
                                where order_id = :order and position = :position and exists (select from asked)
                                """)
                        .param("order", order.value())
                        .param("position", position)
                        .param("cents", cents)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whatever was answered: nothing beyond what was paid for. */
    void refuse(OrderId order) {
        jdbc.sql(
                        """
                        update ordering.order_line set extra = 'REFUSED'
                        where order_id = ? and extra in ('ASKED', 'AGREED')
                        """)
                .param(order.value())
                .update();
    }

    void answer(OrderId order, int position, boolean agreed, Instant at) {
        jdbc.sql(
                        """
                        with answered as (
                            update ordering.extra_question set answered_at = :at, agreed = :agreed
                            where answered_at is null and weighing_id = (
                                select id from ordering.weighing where order_id = :order and position = :position
                                order by weighed_at desc, id desc limit 1) returning weighing_id)
                        update ordering.order_line set extra = :extra
                        where order_id = :order and position = :position and exists (select from answered)
                        """)
                .param("order", order.value())
                .param("position", position)
                .param("agreed", agreed)
                .param("extra", agreed ? "AGREED" : "REFUSED")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
