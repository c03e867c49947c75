package fr.halle.catalog.bulk;

import fr.halle.catalog.editing.Act;
import fr.halle.catalog.editing.Sheets;

import java.util.Set;

/**
 * What can be changed of many at once. Values are text: cents, permille, an aisle, labels with
 * commas, a number of pieces. {@code read} gives (id, name, value, mark) of the products of a shop;
 * {@code write} sets {@code after} where {@code before} still stands, and gives the ids with their
 * new mark.
 */
public enum BulkKind {
    PRICE(
            """
            select o.id, concat_ws(', ', p.name, nullif(o.label, '')) as name, o.price_cents::text as value, 0 as mark
            from catalog.product p join catalog.offer o on o.product_id = p.id and o.withdrawn_at is null
            where p.shop_id = :shop and p.id = any(:products) order by lower(p.name), p.slug, o.position
            """,
            """
            update catalog.offer o set price_cents = w.after::bigint from wanted w
            where o.id = w.id and o.shop_id = :shop and o.price_cents::text = w.before returning o.id, 0 as mark
            """),
    VAT(
            """
            select p.id, p.name, p.vat_permille::text as value, 0 as mark from catalog.product p
            where p.shop_id = :shop and p.id = any(:products) order by lower(p.name), p.slug
            """,
            """
            update catalog.product p set vat_permille = w.after::int, changed_at = clock_timestamp() from wanted w
            where p.id = w.id and p.shop_id = :shop and p.vat_permille::text = w.before returning p.id, 0 as mark
            """),
    CATEGORY(
            """
            select p.id, p.name, p.category as value, 0 as mark from catalog.product p
            where p.shop_id = :shop and p.id = any(:products) order by lower(p.name), p.slug
            """,
            """
            update catalog.product p set category = w.after, changed_at = clock_timestamp() from wanted w
            where p.id = w.id and p.shop_id = :shop and p.category = w.before returning p.id, 0 as mark
            """),
    LABELS(
            """
            select p.id, p.name, coalesce(array_to_string(f.labels, ','), '') as value, 0 as mark
            from catalog.product p left join catalog.facts f on f.product_id = p.id
            where p.shop_id = :shop and p.id = any(:products) order by lower(p.name), p.slug
            """,
            """
            , told as (
                insert into catalog.facts as f (product_id, labels)
                select p.id, coalesce(string_to_array(nullif(w.after, ''), ','), '{}') from wanted w
                join catalog.product p on p.id = w.id and p.shop_id = :shop
                left join catalog.facts k on k.product_id = p.id
                where coalesce(array_to_string(k.labels, ','), '') = w.before
                on conflict (product_id) do update set labels = excluded.labels returning f.product_id)
            update catalog.product p set changed_at = clock_timestamp() from told where p.id = told.product_id returning p.id, 0 as mark
            """),
    ARCHIVE(
            """
            select p.id, p.name, case when p.withdrawn_at is null or p.resting_since is not null or %s then 'ON_SALE' else 'ARCHIVE' end as value,
                   0 as mark
            from catalog.product p where p.shop_id = :shop and p.id = any(:products) and p.published_at is not null
            order by lower(p.name), p.slug
            """
                    .formatted(Sheets.AT_OPENING),
            """
            , away as (
                update catalog.product p set withdrawn_at = coalesce(p.withdrawn_at, now()), resting_since = null, changed_at = clock_timestamp()
                from wanted w where p.id = w.id and p.shop_id = :shop and p.published_at is not null
                  and (p.withdrawn_at is null or p.resting_since is not null or %s) returning p.id),
            unheld as (delete from catalog.withheld_product x using away where x.product_id = away.id)
            select id, 0 as mark from away
            """
                    .formatted(Sheets.AT_OPENING)),
    SOLD_OUT(
            """
            select o.id, concat_ws(', ', p.name, nullif(o.label, '')) as name, s.available::text as value, s.version as mark
            from catalog.product p join catalog.offer o on o.product_id = p.id and o.withdrawn_at is null
            join catalog.stock s on s.offer_id = o.id
            where p.shop_id = :shop and p.id = any(:products) order by lower(p.name), p.slug, o.position
            """,
            """
            , emptied as (
                update catalog.stock s set available = w.after::int, version = s.version + 1
                from wanted w join catalog.offer o on o.id = w.id and o.shop_id = :shop
                where s.offer_id = w.id and s.available::text = w.before and s.version = w.mark
                returning s.offer_id, new.available, new.available - old.available as delta, new.version),
            noted as (
                insert into catalog.stock_change (offer_id, delta, counted, remained, by_person, at)
                select offer_id, delta, true, available, :by, :at from emptied)
            select offer_id as id, version as mark from emptied
            """);

    private final String read;
    private final String write;

    BulkKind(String read, String write) {
        this.read = read;
        this.write = write;
    }

    /** The parts of a product that it changes. */
    Set<Act.Field> fields() {
        return switch (this) {
            case PRICE -> Set.of(Act.Field.PRICES);
            case VAT -> Set.of(Act.Field.VAT);
            case CATEGORY -> Set.of(Act.Field.CATEGORY);
            case LABELS -> Set.of(Act.Field.FACTS);
            case ARCHIVE, SOLD_OUT -> Set.of();
        };
    }

    String read() {
        return read;
    }

    String write() {
        return write;
    }
}
