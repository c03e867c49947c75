package fr.halle.catalog.gathering;

import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The photographs that files name, until they are there or it is known why not. */
@Component
public class WantedRows {

    /** Those of :products, :sources that the shelf of :shop does not show on that product. */
    private static final String LACKING =
            """
            from unnest(:rows::int[], :places::int[], :products::uuid[], :sources::text[], :alts::text[])
                as d (row, place, product, source, alt)
            where not exists (
                select from catalog.product_picture p where p.product_id = d.product
                  and (p.picture_id::text = substring(d.source from '/pictures/([0-9a-f-]{36})/[0-9]+\\.')
                    or p.picture_id = (select picture_id from catalog.fetched where shop_id = :shop and address = d.source)))
            """;

    private final JdbcClient jdbc;

    WantedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of these are not there yet. */
    public int lacking(UUID shop, List<Wanted> wanted) {
        return with(jdbc.sql("select count(*) " + LACKING), shop, wanted)
                .query(Integer.class)
                .single();
    }

    /** In the transaction that puts the products. */
    public void want(UUID id, UUID shop, List<Wanted> wanted) {
        var statement =
                jdbc.sql(
                        "insert into catalog.import_picture (import_id, number, place, product_id, source, alt) "
                                + "select :import, row, place, product, source, alt "
                                + LACKING
                                + " on conflict do nothing");
        with(statement, shop, wanted).param("import", id).update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, UUID shop, List<Wanted> wanted) {
        return statement
                .param("shop", shop)
                .param("rows", wanted.stream().map(Wanted::row).toArray(Integer[]::new))
                .param("places", wanted.stream().map(Wanted::place).toArray(Integer[]::new))
                .param(
                        "products",
                        wanted.stream().map(each -> each.product().value()).toArray(UUID[]::new))
                .param("sources", wanted.stream().map(Wanted::source).toArray(String[]::new))
                .param("alts", wanted.stream().map(Wanted::alt).toArray(String[]::new));
    }

    public boolean isAny(UUID id) {
        return !next(id, 1).isEmpty();
    }

    List<Wanted> next(UUID id, int limit) {
        return jdbc.sql(
                        """
                        select * from catalog.import_picture where import_id = ? and tried_at is null
                          and (next_try_at is null or next_try_at <= clock_timestamp())
                        order by number, place limit ?
                        """)
                .params(id, limit)
                .query(
                        (row, number) ->
                                new Wanted(
                                        row.getInt("number"),
                                        row.getInt("place"),
                                        new ProductId(row.getObject("product_id", UUID.class)),
                                        row.getString("source"),
                                        row.getString("alt"),
                                        row.getInt("tries")))
                .list();
    }

    /** {@code words}: why it is not there; null where it is. False when somebody stopped it. */
    boolean tried(UUID id, Wanted wanted, Told told) {
        return jdbc.sql(
                                """
                                update catalog.import_picture set tried_at = now(), words = :words, arguments = :kept
                                where import_id = :import and number = :row and place = :place and tried_at is null
                                """)
                        .param("words", told.words())
                        .param("kept", told.kept())
                        .param("import", id)
                        .param("row", wanted.row())
                        .param("place", wanted.place())
                        .update()
                == 1;
    }

    /** Its site is asked again later. False when somebody stopped it. */
    boolean again(UUID id, Wanted wanted, Instant at) {
        return jdbc.sql(
                                """
                                update catalog.import_picture set tries = tries + 1, next_try_at = ?
                                where import_id = ? and number = ? and place = ? and tried_at is null
                                """)
                        .params(at.atOffset(ZoneOffset.UTC), id, wanted.row(), wanted.place())
                        .update()
                == 1;
    }

    /** When the first of those that wait is tried again; none waits otherwise. */
    Optional<Instant> nextTry(UUID id) {
        return jdbc.sql(
                        "select min(next_try_at) from catalog.import_picture where import_id = ? and tried_at is null")
                .param(id)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** What has not been tried is not tried. */
    public void stop(UUID id) {
        jdbc.sql(
                        """
                        update catalog.import_picture set tried_at = now(), words = ?
                        where import_id = ? and tried_at is null
                        """)
                .params("catalog.import.photograph.stopped", id)
                .update();
    }
}
