package fr.halle.catalog;

import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/**
 * Puts products on a shop's shelf: the same draft again changes nothing. A draft that names a
 * product as it was called before a rename means that product.
 */
@Component
class Shelf {

    private final JdbcClient jdbc;
    private final FactSheets facts;
    private final Addresses addresses;

    Shelf(JdbcClient jdbc, FactSheets facts, Addresses addresses) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.addresses = addresses;
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
                        where p.shop_id = :shop and (p.slug = any(:slugs) or p.id in (
                            select product_id from catalog.former_slug where shop_id = :shop and slug = any(:slugs)))
                        order by s.offer_id for update of s
                        """)
                .param("shop", shop.value())
                .param("slugs", drafts.stream().map(ProductDraft::slug).toArray(String[]::new))
                .query()
                .listOfRows();
        return drafts.stream().map(this::put).toList();
    }

    @Transactional
    Put put(ProductDraft draft) {
        var known = addresses.present(draft.shop(), draft.slug());
        var slug = known.orElse(draft.slug());
        int told = product(draft, slug);
        var product = id(draft.shop(), slug);
        int counted = 0;
        for (int i = 0; i < draft.variants().size(); i++) {
            var variant = draft.variants().get(i);
            told += offer(product, draft.shop(), variant, i);
            counted += stock(product, variant);
        }
        told += withdraw(product, draft);
        told += facts.put(product, draft.facts());
        if (known.isEmpty()) return Put.NEW;
        if (told > 0) changed(product);
        return told + counted == 0 ? Put.UNCHANGED : Put.CHANGED;
    }

    private UUID id(ShopId shop, String slug) {
        return jdbc.sql("select id from catalog.product where shop_id = ? and slug = ?")
                .params(shop.value(), slug)
                .query(UUID.class)
                .single();
    }

    private void changed(UUID product) {
        jdbc.sql("update catalog.product set changed_at = now() where id = ?")
                .param(product)
                .update();
    }

    private int product(ProductDraft draft, String slug) {
        return jdbc.sql(
                        """
                        insert into catalog.product as p (shop_id, slug, name, description, category, vat_permille, art)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (shop_id, slug) do update set name = excluded.name, description = excluded.description,
                            category = excluded.category, vat_permille = excluded.vat_permille, art = excluded.art, withdrawn_at = null,
                            published_at = coalesce(p.published_at, now())
                        where (p.name, p.description, p.category, p.vat_permille, p.art, p.withdrawn_at is null) is distinct from
                              (excluded.name, excluded.description, excluded.category, excluded.vat_permille, excluded.art, true)
                        """)
                .params(
                        draft.shop().value(),
                        slug,
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
                        insert into catalog.offer as o (product_id, shop_id, label, price_cents, quantity_text, net_quantity, net_unit, position,
                            reference, barcode)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (product_id, label) do update set price_cents = excluded.price_cents,
                            quantity_text = excluded.quantity_text, net_quantity = excluded.net_quantity,
                            net_unit = excluded.net_unit, position = excluded.position,
                            reference = coalesce(nullif(excluded.reference, ''), o.reference),
                            barcode = coalesce(nullif(excluded.barcode, ''), o.barcode), withdrawn_at = null
                        where (o.price_cents, o.quantity_text, o.net_quantity, o.net_unit, o.position, o.reference, o.barcode, o.withdrawn_at is null)
                            is distinct from (excluded.price_cents, excluded.quantity_text, excluded.net_quantity, excluded.net_unit,
                                excluded.position, coalesce(nullif(excluded.reference, ''), o.reference),
                                coalesce(nullif(excluded.barcode, ''), o.barcode), true)
                        """)
                .param(product)
                .param(shop.value())
                .param(variant.label())
                .param(variant.price().getAmountMinorLong())
                .param(variant.quantity())
                .param(net == null ? null : net.amount())
                .param(net == null ? null : net.unit().code())
                .param(position)
                .params(variant.reference(), variant.barcode())
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
