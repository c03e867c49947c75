package fr.halle.catalog.bulk;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads many values and sets each where it still is what it was: one statement each way. */
@Component
class BulkWriting {

    private static final String WANTED =
            """
            with wanted as (select * from unnest(:ids::uuid[], :befores::text[], :afters::text[], :marks::int[])
                                   as w (id, before, after, mark))
            """;

    private record Known(UUID id, String name, String value, int mark) {}

    private record Written(UUID id, int mark) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkWriting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Only those that would change. */
    List<BulkLine> read(ShopId shop, Collection<ProductId> products, BulkWish wish) {
        return jdbc
                .sql(wish.kind().read())
                .param("shop", shop.value())
                .param("products", products.stream().map(ProductId::value).toArray(UUID[]::new))
                .query(Known.class)
                .list()
                .stream()
                .map(
                        known ->
                                new BulkLine(
                                        known.id(),
                                        known.name(),
                                        known.value(),
                                        wish.after(known.value()),
                                        known.mark()))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    /** Stocks are locked in the order of their ids, as baskets do, before they are read. */
    void lock(ShopId shop, Collection<ProductId> products) {
        jdbc.sql(
                        """
                        select s.offer_id from catalog.stock s join catalog.offer o on o.id = s.offer_id
                        where o.shop_id = ? and o.product_id = any(?) order by s.offer_id for update of s
                        """)
                .param(shop.value())
                .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    void lock(List<BulkLine> offers) {
        jdbc.sql(
                        "select offer_id from catalog.stock where offer_id = any(?) order by offer_id for update")
                .param(offers.stream().map(BulkLine::subject).toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    /** Those that were written, with their new mark. */
    Map<UUID, Integer> write(ShopId shop, BulkKind kind, List<BulkLine> lines, PersonId by) {
        var written = new HashMap<UUID, Integer>();
        jdbc.sql(WANTED + kind.write())
                .param("ids", lines.stream().map(BulkLine::subject).toArray(UUID[]::new))
                .param("befores", lines.stream().map(BulkLine::before).toArray(String[]::new))
                .param("afters", lines.stream().map(BulkLine::after).toArray(String[]::new))
                .param("marks", lines.stream().map(BulkLine::mark).toArray(Integer[]::new))
                .param("shop", shop.value())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Written.class)
                .list()
                .forEach(each -> written.put(each.id(), each.mark()));
        return written;
    }
}
