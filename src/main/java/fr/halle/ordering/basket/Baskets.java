package fr.halle.ordering.basket;

import fr.halle.catalog.Offer;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The baskets that visitors keep. */
@Component
public class Baskets {

    /**
     * A browser changes baskets when its person comes in or goes: a form that showed one basket
     * must not fit another one by the chance of both having been changed three times.
     */
    private static final String SOME_REVISION = "1 + floor(random() * 900000000)::int";

    private final JdbcClient jdbc;

    Baskets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An unknown id is an empty basket that nothing was ever put in. */
    public Basket byId(BasketId id) {
        return read(id);
    }

    /** The same, held against every other change until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Basket lock(BasketId id) {
        jdbc.sql("select 1 from ordering.basket where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
        return read(id);
    }

    private Basket read(BasketId id) {
        record Row(int revision, Optional<PersonId> owner, Optional<OfferId> offer, int quantity) {}
        var rows =
                jdbc.sql(
                                """
                                select b.revision, b.person_id, l.offer_id, l.quantity from ordering.basket b
                                left join ordering.basket_line l on l.basket_id = b.id
                                where b.id = ? order by l.added_at, l.offer_id
                                """)
                        .param(id.value())
                        .query(
                                (row, number) ->
                                        new Row(
                                                row.getInt("revision"),
                                                Optional.ofNullable(
                                                                row.getObject(
                                                                        "person_id", UUID.class))
                                                        .map(PersonId::new),
                                                Optional.ofNullable(
                                                                row.getObject(
                                                                        "offer_id", UUID.class))
                                                        .map(OfferId::new),
                                                row.getInt("quantity")))
                        .list();
        var quantities = new LinkedHashMap<OfferId, Integer>();
        rows.forEach(row -> row.offer().ifPresent(offer -> quantities.put(offer, row.quantity())));
        if (rows.isEmpty()) return new Basket(id, 0, null, quantities);
        var first = rows.getFirst();
        return new Basket(id, first.revision(), first.owner().orElse(null), quantities);
    }

    int count(BasketId id) {
        return jdbc.sql(
                        "select coalesce(sum(case when one_thing then 1 else quantity end), 0) from ordering.basket_line where basket_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Adds to what is there, up to the most that a line holds. */
    @Transactional
    public void add(BasketId id, Offer offer, int quantity) {
        touch(id);
        jdbc.sql(
                        """
                        insert into ordering.basket_line as l (basket_id, offer_id, quantity, one_thing) values (?, ?, ?, ?)
                        on conflict (basket_id, offer_id) do update set quantity = least(99, l.quantity + excluded.quantity)
                        """)
                .params(id.value(), offer.id().value(), quantity, offer.weight() != null)
                .update();
    }

    /** Sets how many; none takes the line out. */
    @Transactional
    public void set(BasketId id, OfferId offer, int quantity) {
        touch(id);
        if (quantity == 0) {
            jdbc.sql("delete from ordering.basket_line where basket_id = ? and offer_id = ?")
                    .params(id.value(), offer.value())
                    .update();
        } else {
            jdbc.sql(
                            "update ordering.basket_line set quantity = ? where basket_id = ? and offer_id = ?")
                    .params(quantity, id.value(), offer.value())
                    .update();
        }
    }

    /** After a purchase was placed from it: the next purchase is another revision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void empty(BasketId id) {
        jdbc.sql("delete from ordering.basket_line where basket_id = ?").param(id.value()).update();
        touch(id);
    }

    /**
     * Puts everything in again, after a purchase that came to nothing or did well; {@code weighed}
     * are those of it that are one thing each.
     */
    @Transactional
    public void refill(BasketId id, Map<OfferId, Integer> quantities, Set<OfferId> weighed) {
        touch(id);
        jdbc.sql(
                        """
                        insert into ordering.basket_line as l (basket_id, offer_id, quantity, one_thing)
                        select :id, offer, quantity, offer = any(:weighed) from unnest(:offers, :quantities) as more (offer, quantity)
                        on conflict (basket_id, offer_id) do update set quantity = least(99, l.quantity + excluded.quantity)
                        """)
                .param("id", id.value())
                .param(
                        "offers",
                        quantities.keySet().stream().map(OfferId::value).toArray(UUID[]::new))
                .param("quantities", quantities.values().toArray(Integer[]::new))
                .param("weighed", weighed.stream().map(OfferId::value).toArray(UUID[]::new))
                .update();
    }

    /** The basket that a person finds on each of their devices. */
    Optional<BasketId> of(PersonId person) {
        return jdbc.sql("select id from ordering.basket where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .optional()
                .map(BasketId::new);
    }

    /** The same; an empty one if they had none. */
    BasketId give(PersonId person) {
        jdbc.sql(
                        """
                        insert into ordering.basket (id, revision, person_id) values (?, %s, ?)
                        on conflict (person_id) do nothing
                        """
                                .formatted(SOME_REVISION))
                .params(UUID.randomUUID(), person.value())
                .update();
        return of(person).orElseThrow();
    }

    private void touch(BasketId id) {
        jdbc.sql(
                        """
                        insert into ordering.basket as b (id, revision) values (?, %s)
                        on conflict (id) do update set revision = b.revision + 1, updated_at = now()
                        """
                                .formatted(SOME_REVISION))
                .param(id.value())
                .update();
    }
}
