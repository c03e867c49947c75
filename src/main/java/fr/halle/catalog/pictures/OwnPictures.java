package fr.halle.catalog.pictures;

import fr.halle.kernel.Cover;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The photographs of one product and their order, without gaps: 0 is the cover. Whoever changes the
 * order holds the product's row meanwhile.
 */
@Component
class OwnPictures {

    /** More would be leafed through by nobody. */
    static final int MOST = 8;

    private final JdbcClient jdbc;

    OwnPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cover> of(UUID product) {
        return jdbc.sql(
                        "select * from catalog.product_picture where product_id = ? order by position")
                .param(product)
                .query(
                        (row, number) ->
                                new Cover(
                                        row.getObject("picture_id", UUID.class),
                                        row.getInt("width"),
                                        row.getInt("height"),
                                        row.getString("alt")))
                .list();
    }

    /**
     * At the end; the same photograph again only changes its words. False when there are enough.
     */
    @Transactional
    boolean add(UUID product, Cover cover, PersonId by) {
        hold(product);
        return jdbc.sql(
                                """
                                insert into catalog.product_picture as known
                                       (product_id, picture_id, width, height, alt, position, added_by)
                                select :product, :picture, :width, :height, :alt, count(*), :by
                                from catalog.product_picture where product_id = :product
                                having count(*) < :most or bool_or(picture_id = :picture)
                                on conflict (product_id, picture_id) do update set alt = excluded.alt
                                """)
                        .param("product", product)
                        .param("picture", cover.id())
                        .param("width", cover.width())
                        .param("height", cover.height())
                        .param("alt", cover.alt())
                        .param("by", by.value())
                        .param("most", MOST)
                        .update()
                == 1;
    }

    void describe(UUID product, UUID picture, String alt) {
        jdbc.sql(
                        "update catalog.product_picture set alt = ? where product_id = ? and picture_id = ?")
                .params(alt, product, picture)
                .update();
    }

    @Transactional
    void move(UUID product, UUID picture, Step step) {
        hold(product);
        var order = new ArrayList<>(of(product).stream().map(Cover::id).toList());
        int from = order.indexOf(picture);
        if (from < 0) return;
        order.remove(from);
        order.add(step.from(from, order.size()), picture);
        place(product, order);
    }

    @Transactional
    void remove(UUID product, UUID picture) {
        hold(product);
        jdbc.sql("delete from catalog.product_picture where product_id = ? and picture_id = ?")
                .params(product, picture)
                .update();
        place(product, of(product).stream().map(Cover::id).toList());
    }

    private void place(UUID product, List<UUID> order) {
        jdbc.sql(
                        """
                        update catalog.product_picture p set position = n.place - 1
                        from unnest(:order::uuid[]) with ordinality as n (picture, place)
                        where p.product_id = :product and p.picture_id = n.picture and p.position <> n.place - 1
                        """)
                .param("order", order.toArray(UUID[]::new))
                .param("product", product)
                .update();
    }

    private void hold(UUID product) {
        jdbc.sql("select id from catalog.product where id = ? for update")
                .param(product)
                .query()
                .listOfRows();
    }
}
