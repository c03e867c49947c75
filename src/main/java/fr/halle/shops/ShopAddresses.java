package fr.halle.shops;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/** Where shops stand, where they stood, and that the old way still leads there. */
@Component
public class ShopAddresses {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ShopAddresses(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The present slug of the shop that once stood under this one. */
    public Optional<String> movedTo(String slug) {
        return jdbc.sql(
                        """
                        select s.slug from shops.former_slug f join shops.shop s on s.id = f.shop_id where f.slug = ?
                        """)
                .param(slug)
                .query(String.class)
                .optional();
    }

    /**
     * Moves a shop; false when there is none of that name, or the next one is taken. Whoever takes
     * an old address for their own is what that address means from then on.
     */
    @Transactional
    public boolean rename(String slug, Slug next) {
        if (slug.equals(next.value())) return true;
        var shop =
                jdbc.sql(
                                """
                                update shops.shop set slug = :next
                                where slug = :slug and not exists (select from shops.shop where slug = :next)
                                returning id
                                """)
                        .param("slug", slug)
                        .param("next", next.value())
                        .query(UUID.class)
                        .optional();
        shop.ifPresent(id -> leave(id, slug, next));
        return shop.isPresent();
    }

    private void leave(UUID shop, String slug, Slug next) {
        jdbc.sql("delete from shops.former_slug where slug = ?").param(next.value()).update();
        jdbc.sql(
                        """
                        insert into shops.former_slug (slug, shop_id) values (?, ?)
                        on conflict (slug) do update set shop_id = excluded.shop_id, left_at = now()
                        """)
                .params(slug, shop)
                .update();
        events.publishEvent(new ShopChanged(new ShopId(shop)));
    }
}
