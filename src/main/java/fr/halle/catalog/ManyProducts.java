package fr.halle.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lists new products by the thousand: three statements, whatever their number. A product that is
 * known already stays as it is, so the same stretch may come twice.
 */
@Component
public class ManyProducts {

    private final JdbcClient jdbc;

    ManyProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each draft with exactly one variant. Says how many were new. */
    @Transactional
    public int list(List<ProductDraft> drafts) {
        var shops = uuids(drafts, draft -> draft.shop().value());
        var slugs = texts(drafts, ProductDraft::slug);
        int fresh =
                jdbc.sql(
                                """
                                insert into catalog.product (shop_id, slug, name, description, category, vat_permille, art)
                                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[])
                                on conflict (shop_id, slug) do nothing
                                """)
                        .param(shops)
                        .param(slugs)
                        .param(texts(drafts, ProductDraft::name))
                        .param(texts(drafts, draft -> SafeHtml.of(draft.description())))
                        .param(texts(drafts, ProductDraft::category))
                        .param(numbers(drafts, draft -> draft.vat().permille()))
                        .param(texts(drafts, ProductDraft::art))
                        .update();
        jdbc.sql(
                        """
                        insert into catalog.offer (product_id, shop_id, label, price_cents, quantity_text, position)
                        select p.id, p.shop_id, d.label, d.cents, d.quantity, 0
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[]) as d (shop, slug, label, cents, quantity)
                        join catalog.product p on p.shop_id = d.shop and p.slug = d.slug
                        on conflict (product_id, label) do nothing
                        """)
                .param(shops)
                .param(slugs)
                .param(texts(drafts, draft -> only(draft).label()))
                .param(
                        drafts.stream()
                                .map(draft -> only(draft).price().getAmountMinorLong())
                                .toArray(Long[]::new))
                .param(texts(drafts, draft -> only(draft).quantity()))
                .update();
        jdbc.sql(
                        """
                        insert into catalog.stock (offer_id, available, imported)
                        select o.id, d.count, d.count
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::int[]) as d (shop, slug, label, count)
                        join catalog.product p on p.shop_id = d.shop and p.slug = d.slug
                        join catalog.offer o on o.product_id = p.id and o.label = d.label
                        on conflict (offer_id) do nothing
                        """)
                .param(shops)
                .param(slugs)
                .param(texts(drafts, draft -> only(draft).label()))
                .param(numbers(drafts, draft -> only(draft).count()))
                .update();
        return fresh;
    }

    private static ProductDraft.Variant only(ProductDraft draft) {
        if (draft.variants().size() != 1) throw new IllegalArgumentException(draft.slug());
        return draft.variants().getFirst();
    }

    private static UUID[] uuids(List<ProductDraft> drafts, Function<ProductDraft, UUID> field) {
        return drafts.stream().map(field).toArray(UUID[]::new);
    }

    private static String[] texts(List<ProductDraft> drafts, Function<ProductDraft, String> field) {
        return drafts.stream().map(field).toArray(String[]::new);
    }

    private static Integer[] numbers(
            List<ProductDraft> drafts, Function<ProductDraft, Integer> field) {
        return drafts.stream().map(field).toArray(Integer[]::new);
    }
}
