package fr.halle.catalog;

import fr.halle.kernel.Cover;
import fr.halle.pictures.PictureUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** How the photographs of a product come with its row, in the same statement. */
@Component
class ProductPictures implements PictureUse {

    /** Four arrays in the same order; a product has few photographs. */
    static final String COLUMN =
            """
            array(select picture_id from catalog.product_picture where product_id = p.id order by position) as pictures,
            array(select width from catalog.product_picture where product_id = p.id order by position) as picture_widths,
            array(select height from catalog.product_picture where product_id = p.id order by position) as picture_heights,
            array(select alt from catalog.product_picture where product_id = p.id order by position) as picture_alts
            """;

    private final JdbcClient jdbc;

    ProductPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static List<Cover> of(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("pictures").getArray();
        var widths = (Integer[]) row.getArray("picture_widths").getArray();
        var heights = (Integer[]) row.getArray("picture_heights").getArray();
        var alts = (String[]) row.getArray("picture_alts").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Cover(ids[i], widths[i], heights[i], alts[i]))
                .toList();
    }

    @Override
    public Set<UUID> shown(Collection<UUID> pictures) {
        return new HashSet<>(
                jdbc.sql(
                                "select distinct picture_id from catalog.product_picture where picture_id = any(?)")
                        .param(pictures.toArray(UUID[]::new))
                        .query((row, number) -> row.getObject("picture_id", UUID.class))
                        .list());
    }
}
