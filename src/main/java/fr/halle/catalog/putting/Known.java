package fr.halle.catalog.putting;

import fr.halle.catalog.entries.Entry;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Which products of the shelf a file means: by reference, or as they are or were called. */
@Component
class Known {

    /** The one offer of that reference. */
    record Offer(UUID product, String label) {}

    /** {@code steps}: in grams, of what is sold by weight, by product and label. */
    record Shelf(
            Map<String, UUID> bySlug, Map<String, Offer> byReference, Map<Offer, Integer> steps) {

        /** Files with an address of their own for each product go by it first. */
        @Nullable UUID product(Entry entry) {
            var slug = bySlug.get(entry.slug());
            var reference = reference(entry);
            if (entry.byKey()) return slug != null ? slug : reference;
            return reference != null ? reference : slug;
        }

        private @Nullable UUID reference(Entry entry) {
            for (var variant : entry.variants()) {
                var offer = byReference.get(variant.reference());
                if (offer != null) return offer.product();
            }
            return null;
        }
    }

    private final JdbcClient jdbc;

    Known(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Shelf shelf(ShopId shop, List<Entry> entries) {
        var slugs = new HashMap<String, UUID>();
        jdbc.sql(
                        """
                        select f.slug, f.product_id as id, 1 as rank from catalog.former_slug f
                        where f.shop_id = :shop and f.slug = any(:slugs)
                        union all
                        select p.slug, p.id, 2 from catalog.product p where p.shop_id = :shop and p.slug = any(:slugs)
                        order by rank
                        """)
                .param("shop", shop.value())
                .param("slugs", array(entries, entry -> List.of(entry.slug())))
                .query(
                        row -> {
                            slugs.put(row.getString("slug"), row.getObject("id", UUID.class));
                        });
        var references = new HashMap<String, Offer>();
        jdbc.sql(
                        """
                        select o.reference, min(o.product_id::text)::uuid as product_id, min(o.label) as label
                        from catalog.offer o
                        where o.shop_id = :shop and o.reference = any(:references) and o.reference <> ''
                          and o.withdrawn_at is null
                        group by o.reference having count(*) = 1
                        """)
                .param("shop", shop.value())
                .param(
                        "references",
                        array(
                                entries,
                                entry ->
                                        entry.variants().stream()
                                                .map(Entry.Variant::reference)
                                                .toList()))
                .query(
                        row -> {
                            references.put(
                                    row.getString("reference"),
                                    new Offer(
                                            row.getObject("product_id", UUID.class),
                                            row.getString("label")));
                        });
        return new Shelf(slugs, references, steps(shop, entries));
    }

    /** A statement only where the file weighs something. */
    private Map<Offer, Integer> steps(ShopId shop, List<Entry> entries) {
        var steps = new HashMap<Offer, Integer>();
        if (entries.stream().flatMap(each -> each.variants().stream()).noneMatch(Known::isWeighed))
            return steps;
        jdbc.sql(
                        "select product_id, label, step_grams from catalog.offer where shop_id = ? and step_grams is not null")
                .param(shop.value())
                .query(
                        row -> {
                            var offer =
                                    new Offer(
                                            row.getObject("product_id", UUID.class),
                                            row.getString("label"));
                            steps.put(offer, row.getInt("step_grams"));
                        });
        return steps;
    }

    private static boolean isWeighed(Entry.Variant variant) {
        return variant.weight() != null;
    }

    private static String[] array(List<Entry> entries, Function<Entry, Collection<String>> texts) {
        return entries.stream().flatMap(each -> texts.apply(each).stream()).toArray(String[]::new);
    }
}
