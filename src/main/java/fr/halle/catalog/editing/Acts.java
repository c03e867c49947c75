package fr.halle.catalog.editing;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who did what to a product, latest first. */
@Component
public class Acts {

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID product, Act.Kind kind, Collection<Act.Field> changed, PersonId by) {
        noteAll(List.of(product), kind, changed, by.value());
    }

    /** What was done to many at once, in one statement; as old as the transaction that did it. */
    public void noteAll(
            Collection<UUID> products, Act.Kind kind, Collection<Act.Field> changed, UUID by) {
        if (products.isEmpty()) return;
        jdbc.sql(
                        """
                        insert into catalog.act (product_id, kind, fields, by_person, at)
                        select distinct d.id, ?, ?::text[], ?::uuid, now() from unnest(?::uuid[]) as d (id)
                        """)
                .param(kind.name())
                .param(changed.stream().map(Enum::name).toArray(String[]::new))
                .param(by)
                .param(products.toArray(UUID[]::new))
                .update();
    }

    public List<Act> of(ProductId product, int limit) {
        return since(product, Instant.EPOCH, limit);
    }

    List<Act> since(ProductId product, Instant moment, int limit) {
        return jdbc.sql(
                        "select * from catalog.act where product_id = ? and at > ? order by at desc, id desc limit ?")
                .params(product.value(), moment.atOffset(ZoneOffset.UTC), limit)
                .query(
                        (row, number) ->
                                new Act(
                                        Act.Kind.valueOf(row.getString("kind")),
                                        fields((String[]) row.getArray("fields").getArray()),
                                        new PersonId(row.getObject("by_person", UUID.class)),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Set<Act.Field> fields(String[] names) {
        return Arrays.stream(names)
                .map(Act.Field::valueOf)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
