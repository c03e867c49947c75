package fr.halle.catalog.putting;

import fr.halle.catalog.entries.Standing;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What products are: made, changed where a file says otherwise, and noted as changed. */
@Component
class ProductRows {

    private final JdbcClient jdbc;
    private final LifeRows life;

    ProductRows(JdbcClient jdbc, LifeRows life) {
        this.jdbc = jdbc;
        this.life = life;
    }

    /** Imports into one shop happen in turn: two files must not cross each other on the shelf. */
    void takeTurn(ShopId shop) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalog.import ' || ?, 0))")
                .param(shop.value().toString())
                .query()
                .listOfRows();
    }

    /**
     * The ids of the new ones, by the row in which they begin. None is on sale yet: {@link
     * Publishing} comes last, when all that the charter reads is there.
     */
    Map<Integer, UUID> create(ShopId shop, Putting.Usual usual, Collection<Target> targets) {
        var fresh = targets.stream().filter(Target::isNew).toList();
        if (fresh.isEmpty()) return Map.of();
        var category = usual.category() == null ? null : usual.category().slug();
        var ids = new HashMap<String, UUID>();
        jdbc.sql(
                        """
                        insert into catalog.product (shop_id, slug, name, description, category, vat_permille, art, withdrawn_at, published_at)
                        select ?, d.slug, d.name, coalesce(d.description, ''), c.slug, d.vat, c.art,
                               now(), case when d.standing = 'ARCHIVED' then now() end
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[])
                            as d (slug, name, description, category, vat, standing)
                        join catalog.category c on c.slug = coalesce(d.category, ?)
                        on conflict (shop_id, slug) do nothing returning slug, id
                        """)
                .param(shop.value())
                .param(Columns.texts(fresh, each -> each.entry().slug()))
                .param(Columns.texts(fresh, each -> each.entry().name()))
                .param(Columns.texts(fresh, each -> each.entry().description()))
                .param(Columns.texts(fresh, each -> each.entry().category()))
                .param(Columns.ints(fresh, each -> permille(usual.vat(each.entry()))))
                .param(Columns.texts(fresh, each -> each.entry().standing().name()))
                .param(category)
                .query(
                        row -> {
                            ids.put(row.getString("slug"), row.getObject("id", UUID.class));
                        });
        return fresh.stream()
                .filter(each -> ids.containsKey(each.entry().slug()))
                .collect(
                        Collectors.toMap(
                                each -> each.entry().row(), each -> ids.get(each.entry().slug())));
    }

    private static @Nullable Integer permille(@Nullable Vat vat) {
        return vat == null ? null : vat.permille();
    }

    /**
     * The ids of those that were otherwise. A draft of the file leaves what is known where it is.
     */
    List<UUID> update(Collection<Target> targets) {
        var whole = targets.stream().filter(Target::whole).toList();
        return jdbc.sql(
                        """
                        update catalog.product p set name = d.name, description = d.description, category = d.category,
                            vat_permille = d.vat, art = case when p.category <> d.category and p.art = (select art from catalog.category where slug = p.category) then c.art else p.art end,
                            withdrawn_at = d.withdrawn_at, published_at = coalesce(p.published_at, d.published_at)
                        from (select k.id, coalesce(d.name, k.name) as name, coalesce(d.description, k.description) as description,
                                     coalesce(d.category, k.category) as category, coalesce(d.vat, k.vat_permille) as vat,
                                     case when d.standing = 'ARCHIVED' then coalesce(k.withdrawn_at, now()) else k.withdrawn_at end as withdrawn_at,
                                     case when d.standing = 'ARCHIVED' then now() end as published_at
                              from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[])
                                  as d (id, name, description, category, vat, standing)
                              join catalog.product k on k.id = d.id) d
                        join catalog.category c on c.slug = d.category
                        where p.id = d.id and (p.name, p.description, p.category, p.vat_permille, p.withdrawn_at is null)
                            is distinct from (d.name, d.description, d.category, d.vat, d.withdrawn_at is null)
                        returning p.id
                        """)
                .param(Columns.uuids(whole, Target::product))
                .param(Columns.texts(whole, each -> each.entry().name()))
                .param(Columns.texts(whole, each -> each.entry().description()))
                .param(Columns.texts(whole, each -> each.entry().category()))
                .param(Columns.ints(whole, each -> permille(each.entry().vat())))
                .param(Columns.texts(whole, each -> each.entry().standing().name()))
                .query(Columns::id)
                .list();
    }

    /** What is withheld while it is put comes on sale when that is lifted. */
    void awaitLifting(Collection<Target> targets) {
        var sold =
                targets.stream().filter(each -> each.entry().standing() == Standing.SALE).toList();
        jdbc.sql(
                        """
                        insert into catalog.withheld_product (withholding_id, product_id)
                        select w.id, p.id from catalog.product p join catalog.withholding w on w.shop_id = p.shop_id
                        where p.id = any(?) and p.withdrawn_at is not null and p.resting_since is null
                          and w.lifted_at is null and (w.product_id is null or w.product_id = p.id)
                        on conflict do nothing
                        """)
                .param(Columns.uuids(sold, Target::product))
                .update();
    }

    /** Facts of the label, days of sale, and how it is where it is not new. */
    List<UUID> said(Collection<Target> targets, PersonId by) {
        var touched = new ArrayList<>(facts(targets));
        touched.addAll(life.put(targets, by));
        return touched;
    }

    private List<UUID> facts(Collection<Target> targets) {
        var telling =
                targets.stream()
                        .filter(each -> each.whole() && !each.entry().facts().isSilent())
                        .toList();
        if (telling.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        insert into catalog.facts as f (product_id, origin, ingredients, allergens, labels, keeping)
                        select d.id, coalesce(d.origin, k.origin, ''), coalesce(d.ingredients, k.ingredients, ''),
                               case when d.allergens is null then k.allergens else string_to_array(d.allergens, ',') end,
                               coalesce(string_to_array(d.labels, ','), k.labels, '{}'), coalesce(d.keeping, k.keeping, '')
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            as d (id, origin, ingredients, allergens, labels, keeping)
                        left join catalog.facts k on k.product_id = d.id
                        on conflict (product_id) do update set origin = excluded.origin, ingredients = excluded.ingredients,
                            allergens = excluded.allergens, labels = excluded.labels, keeping = excluded.keeping
                        where (f.origin, f.ingredients, f.allergens, f.labels, f.keeping) is distinct from
                              (excluded.origin, excluded.ingredients, excluded.allergens, excluded.labels, excluded.keeping)
                        returning product_id
                        """)
                .param(Columns.uuids(telling, Target::product))
                .param(Columns.texts(telling, each -> each.entry().facts().origin()))
                .param(Columns.texts(telling, each -> each.entry().facts().ingredients()))
                .param(Columns.texts(telling, each -> joined(each.entry().facts().allergens())))
                .param(Columns.texts(telling, each -> joined(each.entry().facts().labels())))
                .param(Columns.texts(telling, each -> each.entry().facts().keeping()))
                .query(Columns::id)
                .list();
    }

    private static @Nullable String joined(@Nullable Set<? extends Enum<?>> values) {
        return values == null
                ? null
                : values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    void markChanged(Collection<UUID> products) {
        jdbc.sql("update catalog.product set changed_at = now() where id = any(?)")
                .param(products.toArray(UUID[]::new))
                .update();
    }
}
