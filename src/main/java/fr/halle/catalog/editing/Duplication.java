package fr.halle.catalog.editing;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;
import java.util.UUID;

/**
 * A copy as a draft: words, prices, facts and photographs. Not its numbers, which name the original
 * alone, and none in stock.
 */
@Component
public class Duplication {

    private final JdbcClient jdbc;
    private final ProductRows rows;
    private final FreeSlugs slugs;
    private final Acts acts;

    Duplication(JdbcClient jdbc, ProductRows rows, FreeSlugs slugs, Acts acts) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.slugs = slugs;
        this.acts = acts;
    }

    /** Under that name; gives the address of the copy. */
    @Transactional
    public String of(Sheet original, String name, PersonId by) {
        var cut = name.substring(0, Math.min(name.length(), Edited.LONGEST_NAME));
        rows.takeTurns(original.shop());
        var slug = slugs.of(original.shop(), cut, "").value();
        var copy =
                jdbc.sql(
                                """
                                insert into catalog.product (shop_id, slug, name, description, category, vat_permille, art, withdrawn_at,
                                                             published_at, sold_from, sold_until, preparation_minutes, season_from, season_until,
                                                             sold_off_season, no_return)
                                select shop_id, ?, ?, description, category, vat_permille, art, now(), null, sold_from, sold_until,
                                       preparation_minutes, season_from, season_until, sold_off_season, no_return
                                from catalog.product where id = ? returning id
                                """)
                        .params(slug, cut, original.id().value())
                        .query(UUID.class)
                        .single();
        copyParts(original.id().value(), copy);
        acts.note(copy, Act.Kind.DUPLICATED, Set.of(), by);
        return slug;
    }

    private void copyParts(UUID original, UUID copy) {
        jdbc.sql(
                        """
                        with offers as (
                            insert into catalog.offer (product_id, shop_id, label, price_cents, quantity_text, net_quantity, net_unit, position,
                                                       step_grams, tolerance_percent)
                            select :copy, shop_id, label, price_cents, quantity_text, net_quantity, net_unit, position,
                                   step_grams, tolerance_percent
                            from catalog.offer where product_id = :original and withdrawn_at is null returning id),
                        counted as (
                            insert into catalog.stock (offer_id, available) select id, 0 from offers),
                        pictures as (
                            insert into catalog.product_picture (product_id, picture_id, width, height, alt, position, added_at, added_by)
                            select :copy, picture_id, width, height, alt, position, added_at, added_by
                            from catalog.product_picture where product_id = :original)
                        insert into catalog.facts (product_id, origin, ingredients, allergens, labels, keeping)
                        select :copy, origin, ingredients, allergens, labels, keeping from catalog.facts where product_id = :original
                        """)
                .param("original", original)
                .param("copy", copy)
                .update();
    }
}
