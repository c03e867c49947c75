package fr.halle.catalog.gathering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The files of a ZIP, in the database until the photographs are made of them, so that any process
 * can go on.
 */
@Component
public class PhotographFiles {

    private final JdbcClient jdbc;

    PhotographFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one of that name. */
    public boolean keep(UUID id, String name, byte[] content) {
        return jdbc.sql(
                                "insert into catalog.import_file (import_id, name, content) values (?, ?, ?) on conflict do nothing")
                        .params(id, plain(name), content)
                        .update()
                == 1;
    }

    public List<String> names(UUID id) {
        return jdbc.sql("select name from catalog.import_file where import_id = ? order by name")
                .param(id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    Optional<byte[]> content(UUID id, String source) {
        return jdbc.sql("select content from catalog.import_file where import_id = ? and name = ?")
                .params(id, plain(source))
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** They are photographs now, or never will be. */
    void forget(UUID id) {
        jdbc.sql("delete from catalog.import_file where import_id = ?").param(id).update();
    }

    /** Without folders: a spreadsheet may name them another way than the ZIP. */
    private static String plain(String name) {
        return name.replaceAll("^.*[/\\\\]", "").strip().toLowerCase(Locale.ROOT);
    }
}
