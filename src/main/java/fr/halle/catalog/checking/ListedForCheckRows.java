package fr.halle.catalog.checking;

import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.jsoup.Jsoup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** How a listing for a check is read from the tables. */
final class ListedForCheckRows {

    /** A {@code where} follows. */
    static final String SELECT =
            """
            select p.id, p.shop_id, p.slug, p.name, p.description, p.category, o.cents, o.nets, o.barcodes,
                   coalesce(f.origin, '') as origin, f.allergens is not null as declared,
                   array(select alt from catalog.product_picture where product_id = p.id order by position) as alts,
                   exists (select from catalog.product t where t.shop_id = p.shop_id and lower(t.name) = lower(p.name)
                           and t.withdrawn_at is null and t.id < p.id) as twin
            from catalog.product p
            left join catalog.facts f on f.product_id = p.id
            cross join lateral (
                select coalesce(array_agg(price_cents order by position), '{}') as cents,
                       coalesce(array_agg(net_quantity is not null order by position), '{}') as nets,
                       coalesce(array_agg(barcode order by position), '{}') as barcodes
                from catalog.offer where product_id = p.id and withdrawn_at is null) o
            """;

    private ListedForCheckRows() {}

    static ListedForCheck listed(ResultSet row, int number) throws SQLException {
        var html = row.getString("description");
        return new ListedForCheck(
                new ProductId(row.getObject("id", UUID.class)),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : Jsoup.parse(html).text(),
                row.getString("category"),
                variants(row),
                row.getString("origin"),
                row.getBoolean("declared"),
                List.of((String[]) row.getArray("alts").getArray()),
                row.getBoolean("twin"));
    }

    private static List<ListedForCheck.Variant> variants(ResultSet row) throws SQLException {
        var cents = (Long[]) row.getArray("cents").getArray();
        var nets = (Boolean[]) row.getArray("nets").getArray();
        var barcodes = (String[]) row.getArray("barcodes").getArray();
        return IntStream.range(0, cents.length)
                .mapToObj(i -> new ListedForCheck.Variant(cents[i], nets[i], barcodes[i]))
                .toList();
    }
}
