package fr.halle.catalog.intake;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.gathering.WantedRows;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that merchants brought, one row each; what they say lies in {@link KeptRows}. */
@Component
public class KeptFiles {

    private final JdbcClient jdbc;
    private final WantedRows photographs;

    KeptFiles(JdbcClient jdbc, WantedRows photographs) {
        this.jdbc = jdbc;
        this.photographs = photographs;
    }

    /** Takes the place of what the same person had waiting in that shop. */
    public UUID begin(ShopId shop, PersonId person, String fileName, Choice choice) {
        jdbc.sql(
                        "delete from catalog.import where shop_id = ? and person_id = ? and confirmed_at is null")
                .params(shop.value(), person.value())
                .update();
        var category = choice.category();
        var vat = choice.vat();
        return jdbc.sql(
                        """
                        insert into catalog.import (shop_id, person_id, file_name, category, vat_permille)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .param(shop.value())
                .param(person.value())
                .param(fileName)
                .param(category == null ? null : category.slug())
                .param(vat == null ? null : vat.permille())
                .query(UUID.class)
                .single();
    }

    public void read(UUID id, FileKind kind, List<String> headings, int rows) {
        jdbc.sql("update catalog.import set kind = ?, headings = ?, rows = ? where id = ?")
                .params(kind.name(), headings.toArray(String[]::new), rows, id)
                .update();
    }

    /** What was found before under another meaning is forgotten. */
    public void map(UUID id, String[] fields) {
        jdbc.sql(
                        """
                        update catalog.import set fields = ?, grouped_at = null, checked_at = null, products = 0, variants = 0,
                            articles = 0, would_create = 0, would_change = 0, would_keep = 0, scored = 0, points = 0, weak = 0, would_fetch = 0
                        where id = ? and confirmed_at is null
                        """)
                .params(fields, id)
                .update();
    }

    public Optional<Kept> find(ShopId shop, UUID id) {
        return find(id).filter(kept -> kept.shop().equals(shop));
    }

    public Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from catalog.import where id = ?")
                .param(id)
                .query(KeptFiles::kept)
                .optional();
    }

    /** Once, and only what was tried; false otherwise. */
    public boolean confirm(UUID id, boolean archives) {
        return jdbc.sql(
                                """
                                update catalog.import set confirmed_at = now(), archives = ?
                                where id = ? and checked_at is not null and confirmed_at is null and cancelled_at is null
                                """)
                        .params(archives, id)
                        .update()
                == 1;
    }

    /** What is left of its rows, or of its photographs where the rows are in. */
    public void cancel(UUID id, PersonId by) {
        photographs.stop(id);
        jdbc.sql(
                        """
                        update catalog.import set cancelled_at = now(), cancelled_by = ?
                        where id = ? and finished_at is null and cancelled_at is null
                        """)
                .params(by.value(), id)
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("file_name"),
                FileKind.valueOf(row.getString("kind")),
                Arrays.asList((String[]) row.getArray("headings").getArray()),
                row.getInt("rows"),
                fields(row),
                Optional.ofNullable(row.getString("category")).orElse(""),
                vat(row),
                new Kept.Counts(
                        row.getInt("products"),
                        row.getInt("variants"),
                        row.getLong("articles"),
                        row.getInt("would_create"),
                        row.getInt("would_change"),
                        row.getInt("would_keep"),
                        row.getInt("created"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("archived")),
                new Kept.Quality(
                        row.getInt("scored"),
                        row.getLong("points"),
                        row.getInt("weak"),
                        row.getInt("would_fetch")),
                stage(row),
                row.getBoolean("archives"));
    }

    private static @Nullable Vat vat(ResultSet row) throws SQLException {
        var permille = row.getObject("vat_permille", Integer.class);
        return permille == null ? null : new Vat(permille);
    }

    private static @Nullable List<String> fields(ResultSet row) throws SQLException {
        var fields = row.getArray("fields");
        return fields == null ? null : Arrays.asList((String[]) fields.getArray());
    }

    private static Kept.Stage stage(ResultSet row) throws SQLException {
        if (row.getObject("finished_at") != null) return Kept.Stage.DONE;
        if (row.getObject("cancelled_at") != null) return Kept.Stage.CANCELLED;
        if (row.getObject("confirmed_at") != null) return Kept.Stage.RUNNING;
        if (row.getObject("checked_at") != null) return Kept.Stage.CHECKED;
        return row.getArray("fields") == null ? Kept.Stage.TO_MAP : Kept.Stage.CHECKING;
    }
}
