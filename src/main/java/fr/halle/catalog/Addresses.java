package fr.halle.catalog;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Where products stand, where they stood, and that the old way still leads there. */
@Component
public class Addresses {

    private final JdbcClient jdbc;

    /** {@code changedAt}: when what the page says last changed, stock apart. */
    public record Address(ShopId shop, String slug, Instant changedAt) {}

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present slug of what was, or is, known under this one; a present one comes first. */
    public Optional<String> present(ShopId shop, String slug) {
        return jdbc.sql(
                        """
                        select p.slug from catalog.product p where p.shop_id = :shop and p.slug = :slug
                        union all
                        select p.slug from catalog.former_slug f join catalog.product p on p.id = f.product_id
                        where f.shop_id = :shop and f.slug = :slug
                        limit 1
                        """)
                .param("shop", shop.value())
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Moves a product; false when there is none of that name, or the next one is taken. */
    @Transactional
    public boolean rename(ShopId shop, String slug, Slug next) {
        if (slug.equals(next.value())) return true;
        var product =
                jdbc.sql(
                                """
                                update catalog.product p set slug = :next, changed_at = now()
                                where p.shop_id = :shop and p.slug = :slug and not exists (
                                    select from catalog.product other where other.shop_id = :shop and other.slug = :next)
                                returning p.id
                                """)
                        .param("shop", shop.value())
                        .param("slug", slug)
                        .param("next", next.value())
                        .query(UUID.class)
                        .optional();
        product.ifPresent(id -> leave(shop, slug, next, id));
        return product.isPresent();
    }

    /** Whoever takes an old address for their own is what that address means from then on. */
    private void leave(ShopId shop, String slug, Slug next, UUID product) {
        jdbc.sql("delete from catalog.former_slug where shop_id = ? and slug = ?")
                .params(shop.value(), next.value())
                .update();
        jdbc.sql(
                        """
                        insert into catalog.former_slug (shop_id, slug, product_id) values (?, ?, ?)
                        on conflict (shop_id, slug) do update set product_id = excluded.product_id, left_at = now()
                        """)
                .params(shop.value(), slug, product)
                .update();
    }

    /** How many products can be visited. */
    public int count() {
        return jdbc.sql("select count(*) from catalog.product where withdrawn_at is null")
                .query(Integer.class)
                .single();
    }

    /** Row by row through a cursor, so that a hundred thousand of them weigh nothing. */
    @Transactional(readOnly = true)
    public void each(int from, int limit, Consumer<Address> reader) {
        jdbc.sql(
                        """
                        select shop_id, slug, changed_at from catalog.product
                        where withdrawn_at is null order by id limit ? offset ?
                        """)
                .withFetchSize(1000)
                .params(limit, from)
                .query(
                        row -> {
                            reader.accept(
                                    new Address(
                                            new ShopId(row.getObject("shop_id", UUID.class)),
                                            row.getString("slug"),
                                            row.getObject("changed_at", OffsetDateTime.class)
                                                    .toInstant()));
                        });
    }
}
