package fr.halle.catalog.gathering;

import fr.halle.catalog.putting.Publishing;
import fr.halle.jobs.Jobs;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What follows when the photographs of a file are there: the charter may think better of it. */
@Component
class AfterPhotographs {

    private final JdbcClient jdbc;
    private final PhotographFiles files;
    private final Publishing publishing;
    private final Jobs jobs;

    AfterPhotographs(JdbcClient jdbc, PhotographFiles files, Publishing publishing, Jobs jobs) {
        this.jdbc = jdbc;
        this.files = files;
        this.publishing = publishing;
        this.jobs = jobs;
    }

    Optional<Gathering.Owner> owner(UUID id) {
        return jdbc.sql("select shop_id, person_id from catalog.import where id = ?")
                .param(id)
                .query(
                        (row, number) ->
                                new Gathering.Owner(
                                        new ShopId(row.getObject("shop_id", UUID.class)),
                                        new PersonId(row.getObject("person_id", UUID.class))))
                .optional();
    }

    /** Some sites did not answer: they are asked again at that time. */
    void again(UUID id, Instant at) {
        jobs.enqueue(Gathering.NAME, id.toString(), at);
    }

    /** What its merchant has published or put away meanwhile is theirs to decide. */
    void all(UUID id, Gathering.Owner owner) {
        files.forget(id);
        var held =
                jdbc
                        .sql(
                                """
                                select distinct p.product_id from catalog.import_held h
                                join catalog.import_product p on p.import_id = h.import_id and p.number = h.number
                                join catalog.import i on i.id = h.import_id
                                where h.import_id = ? and p.product_id is not null and not exists (
                                    select from catalog.act a where a.product_id = p.product_id
                                    and a.kind in ('PUBLISHED', 'ARCHIVED') and a.at > i.confirmed_at)
                                """)
                        .param(id)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(ProductId::new)
                        .toList();
        if (held.isEmpty()) return;
        var shown = publishing.again(owner.shop(), held);
        jdbc.sql(
                        """
                        delete from catalog.import_held h using catalog.import_product p
                        where h.import_id = ? and p.import_id = h.import_id and p.number = h.number and p.product_id = any(?)
                        """)
                .params(id, shown.toArray(UUID[]::new))
                .update();
    }
}
