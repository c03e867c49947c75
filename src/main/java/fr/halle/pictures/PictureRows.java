package fr.halle.pictures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Rows and files together: first the files, then the row; first the row goes, then the files.
 * Whoever uploads a photograph and whoever sweeps the same one take turns.
 */
@Component
class PictureRows {

    private final JdbcClient jdbc;
    private final PictureFolder folder;
    private final Clock clock;

    PictureRows(JdbcClient jdbc, PictureFolder folder, Clock clock) {
        this.jdbc = jdbc;
        this.folder = folder;
        this.clock = clock;
    }

    @Transactional(rollbackFor = IOException.class)
    void keep(UUID id, int width, int height, Path written) throws IOException {
        takeTurn(id);
        folder.putInPlace(written, id);
        jdbc.sql(
                        """
                        insert into pictures.picture (id, width, height, kept_at) values (?, ?, ?, ?)
                        on conflict (id) do update set kept_at = excluded.kept_at
                        """)
                .params(id, width, height, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Unless somebody uploaded it again meanwhile. */
    @Transactional(rollbackFor = IOException.class)
    void remove(UUID id, Instant before) throws IOException {
        takeTurn(id);
        jdbc.sql("delete from pictures.picture where id = ? and kept_at < ?")
                .params(id, before.atOffset(ZoneOffset.UTC))
                .update();
        if (known(List.of(id)).isEmpty()) folder.remove(id);
    }

    List<UUID> keptBefore(Instant before) {
        return jdbc.sql("select id from pictures.picture where kept_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(PictureRows::id)
                .list();
    }

    Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(
                jdbc.sql("select id from pictures.picture where id = any(?)")
                        .param(ids.toArray(UUID[]::new))
                        .query(PictureRows::id)
                        .list());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void takeTurn(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('pictures ' || ?, 0))")
                .param(id.toString())
                .query()
                .listOfRows();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
