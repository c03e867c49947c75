package fr.halle.catalog;

import fr.halle.kernel.Cover;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts products on a shop's shelf: the same draft again changes nothing. Shows what stands there.
 */
@Component
class Shelf {

    private final JdbcClient jdbc;

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A product with every offer of it that is still made, in one statement. */
    Optional<Product> product(ShopId shop, String slug) {
        record Row(Offer offer, String description, Category category, List<Cover> pictures) {}
        var rows =
                jdbc.sql(
                                OfferRows.COLUMNS
                                        + ", p.description, c.slug as aisle, c.parent, c.name_fr, c.name_en, c.art as aisle_art, "
                                        + ProductPictures.COLUMN
                                        + OfferRows.FROM
                                        + """
                                        join catalog.category c on c.slug = p.category
                                        where p.shop_id = ? and p.slug = ? and p.withdrawn_at is null and o.withdrawn_at is null
                                        order by o.position
                                        """)
                        .params(shop.value(), slug)
                        .query(
                                (row, number) ->
                                        new Row(
                                                OfferRows.offer(row, number),
                                                row.getString("description"),
                                                Aisles.category(row, "aisle", "aisle_art"),
                                                ProductPictures.of(row)))
                        .list();
        if (rows.isEmpty()) return Optional.empty();
        var first = rows.getFirst();
        return Optional.of(
                new Product(
                        shop,
                        slug,
                        first.offer().name(),
                        first.description(),
                        first.category(),
                        first.offer().art(),
                        rows.stream().map(Row::offer).toList(),
                        first.pictures()));
    }

    /**
     * All of them or none. Stock is locked in the order of ids first, as a basket does, so that
     * neither waits in a circle.
     */
    @Transactional
    List<Put> put(ShopId shop, List<ProductDraft> drafts) {
        jdbc.sql(
                        """
                        select s.offer_id from catalog.stock s
                        join catalog.offer o on o.id = s.offer_id
                        join catalog.product p on p.id = o.product_id
                        where p.shop_id = ? and p.slug = any(?)
                        order by s.offer_id for update of s
                        """)
                .param(shop.value())
                .param(drafts.stream().map(ProductDraft::slug).toArray(String[]::new))
                .query()
                .listOfRows();
        return drafts.stream().map(this::put).toList();
    }

    @Transactional
    Put put(ProductDraft draft) {
        var known =
                jdbc.sql("select id from catalog.product where shop_id = ? and slug = ?")
                        .params(draft.shop().value(), draft.slug())
                        .query(UUID.class)
                        .optional();
        int changes = product(draft);
        var product =
                known.orElseGet(
                        () ->
                                jdbc.sql(
                                                "select id from catalog.product where shop_id = ? and slug = ?")
                                        .params(draft.shop().value(), draft.slug())
                                        .query(UUID.class)
                                        .single());
        for (int i = 0; i < draft.variants().size(); i++) {
            var variant = draft.variants().get(i);
            changes += offer(product, draft.shop(), variant, i);
            changes += stock(product, variant);
        }
        changes += withdraw(product, draft);
        if (known.isEmpty()) return Put.NEW;
        return changes == 0 ? Put.UNCHANGED : Put.CHANGED;
    }

    private int product(ProductDraft draft) {
        return jdbc.sql(
                        """
                        insert into catalog.product as p (shop_id, slug, name, description, category, vat_permille, art)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (shop_id, slug) do update set name = excluded.name, description = excluded.description,
                            category = excluded.category, vat_permille = excluded.vat_permille, art = excluded.art, withdrawn_at = null
                        where (p.name, p.description, p.category, p.vat_permille, p.art, p.withdrawn_at is null) is distinct from
                              (excluded.name, excluded.description, excluded.category, excluded.vat_permille, excluded.art, true)
                        """)
                .params(
                        draft.shop().value(),
                        draft.slug(),
                        draft.name(),
                        SafeHtml.of(draft.description()),
                        draft.category(),
                        draft.vat().permille(),
                        draft.art())
                .update();
    }

    private int offer(UUID product, ShopId shop, ProductDraft.Variant variant, int position) {
        @Nullable NetQuantity net = variant.net();
        return jdbc.sql(
                        """
                        insert into catalog.offer as o (product_id, shop_id, label, price_cents, quantity_text, net_quantity, net_unit, position)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (product_id, label) do update set price_cents = excluded.price_cents,
                            quantity_text = excluded.quantity_text, net_quantity = excluded.net_quantity,
                            net_unit = excluded.net_unit, position = excluded.position, withdrawn_at = null
                        where (o.price_cents, o.quantity_text, o.net_quantity, o.net_unit, o.position, o.withdrawn_at is null) is distinct from
                              (excluded.price_cents, excluded.quantity_text, excluded.net_quantity, excluded.net_unit, excluded.position, true)
                        """)
                .param(product)
                .param(shop.value())
                .param(variant.label())
                .param(variant.price().getAmountMinorLong())
                .param(variant.quantity())
                .param(net == null ? null : net.amount())
                .param(net == null ? null : net.unit().code())
                .param(position)
                .update();
    }

    /** A variant that the draft no longer names is no longer sold. */
    private int withdraw(UUID product, ProductDraft draft) {
        return jdbc.sql(
                        """
                        update catalog.offer set withdrawn_at = now()
                        where product_id = :product and withdrawn_at is null and label <> all(:labels)
                        """)
                .param("product", product)
                .param(
                        "labels",
                        draft.variants().stream()
                                .map(ProductDraft.Variant::label)
                                .toArray(String[]::new))
                .update();
    }

    /**
     * The difference with the last count is added, so that what was sold since stays sold; never
     * below none.
     */
    private int stock(UUID product, ProductDraft.Variant variant) {
        return jdbc.sql(
                        """
                        insert into catalog.stock as s (offer_id, available, imported)
                        select id, :count, :count from catalog.offer where product_id = :product and label = :label
                        on conflict (offer_id) do update
                            set available = greatest(0, s.available + excluded.imported - coalesce(s.imported, s.available)),
                                imported = excluded.imported
                        where s.imported is distinct from excluded.imported
                        """)
                .param("count", variant.count())
                .param("product", product)
                .param("label", variant.label())
                .update();
    }
}
