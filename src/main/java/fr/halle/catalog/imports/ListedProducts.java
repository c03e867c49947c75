package fr.halle.catalog.imports;

import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.ProductDraft;
import fr.halle.catalog.Put;
import fr.halle.catalog.SafeHtml;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what putting products on a shelf would do, in one statement and without touching them. */
@Component
class ListedProducts {

    /** What of a product and of a variant the shelf compares, in the words of the tables. */
    private record Words(
            String name,
            String description,
            String category,
            int vat,
            String art,
            boolean listed) {}

    private record Terms(
            long cents,
            String quantity,
            int net,
            String unit,
            int position,
            int count,
            String reference,
            String barcode) {}

    private record Known(Words words, Map<String, Terms> variants) {}

    private final JdbcClient jdbc;

    ListedProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the drafts. */
    List<Put> compare(ShopId shop, List<ProductDraft> drafts) {
        var shelf = new HashMap<String, Known>();
        jdbc.sql(
                        """
                        select coalesce(w.slug, p.slug) as slug, p.name, p.description, p.category, p.vat_permille, p.art,
                               p.withdrawn_at is null as listed,
                               o.label, o.price_cents, o.quantity_text, coalesce(o.net_quantity, 0) as net,
                               coalesce(o.net_unit, '') as unit, o.position, coalesce(s.imported, -1) as imported,
                               o.reference, o.barcode
                        from catalog.product p
                        join catalog.offer o on o.product_id = p.id
                        join catalog.stock s on s.offer_id = o.id
                        -- a file still names a product as it was called before its rename
                        left join catalog.former_slug w on w.product_id = p.id and w.slug = any(:slugs)
                        where p.shop_id = :shop and (p.slug = any(:slugs) or w.slug is not null)
                          and o.position < 1000000 -- those beyond are no longer sold
                        """)
                .param("shop", shop.value())
                .param("slugs", drafts.stream().map(ProductDraft::slug).toArray(String[]::new))
                .query((ResultSet row) -> note(shelf, row));
        return drafts.stream().map(draft -> compare(shelf.get(draft.slug()), draft)).toList();
    }

    private static void note(Map<String, Known> shelf, ResultSet row) throws SQLException {
        var words =
                new Words(
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("category"),
                        row.getInt("vat_permille"),
                        row.getString("art"),
                        row.getBoolean("listed"));
        shelf.computeIfAbsent(row.getString("slug"), _ -> new Known(words, new HashMap<>()))
                .variants()
                .put(
                        row.getString("label"),
                        new Terms(
                                row.getLong("price_cents"),
                                row.getString("quantity_text"),
                                row.getInt("net"),
                                row.getString("unit"),
                                row.getInt("position"),
                                row.getInt("imported"),
                                row.getString("reference"),
                                row.getString("barcode")));
    }

    private static Put compare(@Nullable Known known, ProductDraft draft) {
        if (known == null) return Put.NEW;
        var wanted =
                new Words(
                        draft.name(),
                        SafeHtml.of(draft.description()),
                        draft.category(),
                        draft.vat().permille(),
                        draft.art(),
                        true);
        if (!known.words().equals(wanted)) return Put.CHANGED;
        if (known.variants().size() > draft.variants().size()) return Put.CHANGED;
        for (int i = 0; i < draft.variants().size(); i++) {
            var variant = draft.variants().get(i);
            var terms = known.variants().get(variant.label());
            if (terms == null || !terms.equals(terms(variant, i, terms))) return Put.CHANGED;
        }
        return Put.UNCHANGED;
    }

    private static Terms terms(ProductDraft.Variant variant, int position, Terms known) {
        var net = Optional.ofNullable(variant.net());
        return new Terms(
                variant.price().getAmountMinorLong(),
                variant.quantity(),
                net.map(NetQuantity::amount).orElse(0),
                net.map(quantity -> quantity.unit().code()).orElse(""),
                position,
                variant.count(),
                variant.reference().isEmpty() ? known.reference() : variant.reference(),
                variant.barcode().isEmpty() ? known.barcode() : variant.barcode());
    }
}
