package fr.halle.catalog.imports;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The files that wait for their confirmation: one per person and shop, the next one takes its
 * place.
 */
@Component
class KeptFiles {

    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    UUID keep(ShopId shop, PersonId person, String fileName, String text, Choice choice) {
        jdbc.sql(
                        """
                        delete from catalog.import
                        where shop_id = ? and person_id = ? and confirmed_at is null
                        """)
                .params(shop.value(), person.value())
                .update();
        return jdbc.sql(
                        """
                        insert into catalog.import (shop_id, person_id, file_name, content, category, vat_permille)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(shop.value())
                .param(person.value())
                .param(fileName)
                .param(text)
                .param(choice.category().slug())
                .param(choice.vat().permille())
                .query(UUID.class)
                .single();
    }

    Optional<KeptFile> find(ShopId shop, UUID id) {
        return jdbc.sql("select * from catalog.import where shop_id = ? and id = ?")
                .params(shop.value(), id)
                .query(KeptFiles::file)
                .optional();
    }

    /**
     * Imports into one shop happen one after the other: two files must not cross each other on the
     * shelf.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeTurn(ShopId shop) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalog.import ' || ?, 0))")
                .param(shop.value().toString())
                .query()
                .listOfRows();
    }

    /** Nothing happens to a file that was imported already. */
    void markImported(UUID id, KeptFile.Result result) {
        jdbc.sql(
                        """
                        update catalog.import set confirmed_at = now(), content = null, created = ?, changed = ?, unchanged = ?
                        where id = ? and confirmed_at is null
                        """)
                .params(result.created(), result.changed(), result.unchanged(), id)
                .update();
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        var text = row.getString("content");
        return new KeptFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                text == null ? "" : text,
                row.getString("category"),
                new Vat(row.getInt("vat_permille")),
                row.getTimestamp("confirmed_at") == null
                        ? null
                        : new KeptFile.Result(
                                row.getInt("created"),
                                row.getInt("changed"),
                                row.getInt("unchanged")));
    }
}
