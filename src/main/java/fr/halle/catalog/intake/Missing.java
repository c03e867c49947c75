package fr.halle.catalog.intake;

import fr.halle.catalog.editing.Act;
import fr.halle.catalog.editing.Acts;
import fr.halle.catalog.editing.Sheets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/** What a shop sells and a file does not name. */
@Component
public class Missing {

    private static final String MISSING =
            """
            where p.shop_id = (select shop_id from catalog.import where id = :id) and (p.withdrawn_at is null or %s)
              and not exists (select from catalog.import_product i where i.import_id = :id
                              and (i.product_id = p.id or i.slug = p.slug))
              and not exists (select from catalog.import_product i join catalog.former_slug f on f.slug = i.slug
                              where i.import_id = :id and f.shop_id = p.shop_id and f.product_id = p.id)
            """
                    .formatted(Sheets.AT_OPENING);

    private final JdbcClient jdbc;
    private final Acts acts;

    Missing(JdbcClient jdbc, Acts acts) {
        this.jdbc = jdbc;
        this.acts = acts;
    }

    /**
     * On sale now or once the shop opens, and not in the file: counted. A row to mend counts as
     * named.
     */
    public int count(UUID id) {
        return jdbc.sql("select count(*) from catalog.product p " + MISSING)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public void archive(Kept kept) {
        var archived =
                jdbc.sql(
                                "with away as (update catalog.product p set withdrawn_at = coalesce(p.withdrawn_at, now()), changed_at = now() "
                                        + MISSING
                                        + """
                                         returning p.id),
                                        unheld as (
                                            delete from catalog.withheld_product x using away, catalog.withholding h
                                            where x.product_id = away.id and h.id = x.withholding_id and h.lifted_at is null)
                                        select id from away
                                        """)
                        .param("id", kept.id())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
        acts.noteAll(archived, Act.Kind.ARCHIVED, Set.of(), kept.person());
        jdbc.sql("update catalog.import set archived = ? where id = ?")
                .params(archived.size(), kept.id())
                .update();
    }
}
