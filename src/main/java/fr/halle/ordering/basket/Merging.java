package fr.halle.ordering.basket;

import fr.halle.identity.Arrival;
import fr.halle.identity.Person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Optional;
import java.util.UUID;

/**
 * Whoever signs in finds their own basket, with what they had put aside as a visitor added to it.
 * The visitor's basket is empty afterwards: doing it again adds nothing.
 */
@Component
class Merging implements Arrival {

    private final BasketCookie cookie;
    private final Baskets baskets;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Merging(
            BasketCookie cookie,
            Baskets baskets,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.cookie = cookie;
        this.baskets = baskets;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void cameIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        var visitors = cookie.visitors(request);
        transaction.executeWithoutResult(
                _ -> {
                    var own = baskets.give(person.id());
                    visitors.ifPresent(from -> move(from, own));
                    cookie.give(new Held(own, Optional.of(person.id())), request, response);
                });
    }

    @Override
    public void left(HttpServletRequest request, HttpServletResponse response) {
        cookie.takeAway(request, response);
    }

    /** Locks in the order of ids. Forms that showed either basket are of an older revision then. */
    private void move(BasketId from, BasketId to) {
        jdbc.sql("select 1 from ordering.basket where id = any(?) order by id for update")
                .param(new UUID[] {from.value(), to.value()})
                .query()
                .listOfRows();
        int moved =
                jdbc.sql(
                                """
                                with moved as (
                                    delete from ordering.basket_line where basket_id = :from
                                       and exists (select from ordering.basket where id = :from and person_id is null)
                                    returning offer_id, quantity, added_at, one_thing)
                                insert into ordering.basket_line as l (basket_id, offer_id, quantity, added_at, one_thing)
                                select :to, offer_id, quantity, added_at, one_thing from moved
                                on conflict (basket_id, offer_id) do update set quantity = least(99, l.quantity + excluded.quantity)
                                """)
                        .param("from", from.value())
                        .param("to", to.value())
                        .update();
        if (moved == 0) return;
        jdbc.sql(
                        """
                        update ordering.basket set updated_at = now(),
                            revision = 1 + (select max(revision) from ordering.basket where id in (:from, :to))
                        where id in (:from, :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }
}
