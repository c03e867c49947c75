package fr.halle.catalog.putting;

import fr.halle.catalog.entries.Standing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** In the archive nothing waits for its first day, nor for the opening of its shop. */
@Component
class ArchivedRows {

    private final JdbcClient jdbc;

    ArchivedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of those that waited. */
    List<UUID> put(List<Target> targets) {
        var away =
                targets.stream()
                        .filter(each -> each.entry().standing() == Standing.ARCHIVED)
                        .toList();
        if (away.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        with unheld as (
                            delete from catalog.withheld_product x using catalog.withholding h
                            where x.product_id = any(:products) and h.id = x.withholding_id and h.lifted_at is null and h.held_for = 'OPENING'
                            returning x.product_id as id),
                        awake as (
                            update catalog.product set resting_since = null
                            where id = any(:products) and resting_since is not null and traded_since is null returning id)
                        select id from unheld union select id from awake
                        """)
                .param("products", Columns.uuids(away, Target::product))
                .query(Columns::id)
                .list();
    }
}
