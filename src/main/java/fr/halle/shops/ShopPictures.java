package fr.halle.shops;

import fr.halle.kernel.Cover;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.pictures.PictureUse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The one photograph that a shop may show. */
@Component
public class ShopPictures implements PictureUse {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ShopPictures(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** It takes the place of the one before. */
    public void show(ShopId shop, Cover cover, PersonId by) {
        jdbc.sql(
                        """
                        update shops.shop set picture_id = ?, picture_width = ?, picture_height = ?, picture_alt = ?,
                               picture_at = ?, picture_by = ? where id = ?
                        """)
                .params(
                        cover.id(),
                        cover.width(),
                        cover.height(),
                        cover.alt(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.value(),
                        shop.value())
                .update();
        events.publishEvent(new ShopChanged(shop));
    }

    public void describe(ShopId shop, String alt) {
        jdbc.sql("update shops.shop set picture_alt = ? where id = ? and picture_id is not null")
                .params(alt, shop.value())
                .update();
        events.publishEvent(new ShopChanged(shop));
    }

    public void remove(ShopId shop) {
        jdbc.sql(
                        """
                        update shops.shop set picture_id = null, picture_width = null, picture_height = null,
                               picture_alt = null, picture_at = null, picture_by = null where id = ?
                        """)
                .param(shop.value())
                .update();
        events.publishEvent(new ShopChanged(shop));
    }

    static @Nullable Cover cover(ResultSet row) throws SQLException {
        @Nullable UUID picture = row.getObject("picture_id", UUID.class);
        return picture == null
                ? null
                : new Cover(
                        picture,
                        row.getInt("picture_width"),
                        row.getInt("picture_height"),
                        row.getString("picture_alt"));
    }

    @Override
    public Set<UUID> shown(Collection<UUID> pictures) {
        return new HashSet<>(
                jdbc.sql("select picture_id from shops.shop where picture_id = any(?)")
                        .param(pictures.toArray(UUID[]::new))
                        .query((row, number) -> row.getObject("picture_id", UUID.class))
                        .list());
    }
}
