package fr.halle.ordering.rights;

import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.placed.Purchase;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a buyer out of what has to stay; and, when its time is over, the last name too. */
@Component
class Forgetting implements RecurringJob {

    private static final String NOBODY = "–";

    private final JdbcClient jdbc;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Map<String, @Nullable Object>> basket(PersonId person) {
        return jdbc.sql(
                        """
                        select l.offer_id::text as offer, l.quantity from ordering.basket_line l
                        join ordering.basket b on b.id = l.basket_id where b.person_id = ? order by l.added_at
                        """)
                .param(person.value())
                .query()
                .listOfRows();
    }

    /**
     * Amounts, lines, numbers and dates stay; a name only where a large contract needs its party.
     */
    @Transactional
    public void forget(List<Purchase> purchases, PersonId person, Instant at) {
        var large = purchases.stream().filter(KeptOrders::isLarge).toList();
        var all = ids(purchases);
        jdbc.sql("update ordering.shop_order set message = '' where purchase_id = any(?)")
                .param(all)
                .update();
        jdbc.sql(
                        """
                        update ordering.purchase set person_id = null, email = '', phone = '', erased_at = :at,
                            name = case when id = any(:large) then name else :nobody end,
                            name_until = case when id = any(:large) then (placed_at + interval '10 years 1 month')::date end
                        where id = any(:all)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("large", ids(large))
                .param("nobody", NOBODY)
                .param("all", all)
                .update();
        jdbc.sql(
                        """
                        update ordering.withdrawal set name = ?, email = ''
                        where order_id in (select id from ordering.shop_order where purchase_id = any(?))
                        """)
                .params(NOBODY, all)
                .update();
        jdbc.sql("delete from ordering.basket where person_id = ?").param(person.value()).update();
    }

    @Override
    public String name() {
        return "ordering.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        jdbc.sql(
                        "update ordering.purchase set name = ?, name_until = null where name_until < cast(? as date)")
                .params(NOBODY, clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())
                .update();
    }

    private static UUID[] ids(List<Purchase> purchases) {
        return purchases.stream().map(each -> each.id().value()).toArray(UUID[]::new);
    }
}
