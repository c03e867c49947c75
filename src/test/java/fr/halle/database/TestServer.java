package fr.halle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Our PostgreSQL as tests run it: fast, forgetful, gone at the end. The only door for them. */
public final class TestServer implements AutoCloseable {

    /** Nobody keeps this data. Never settings of production's. */
    private static final Map<String, String> FORGETFUL =
            Map.of(
                    "fsync", "off",
                    "synchronous_commit", "off",
                    "full_page_writes", "off",
                    "autovacuum", "off",
                    "wal_level", "minimal",
                    "max_wal_senders", "0",
                    "max_wal_size", "4GB",
                    "max_connections", "200",
                    "shared_buffers", "64MB");

    private final Path home;
    private final LocalPostgres postgres;

    private TestServer(Path home) throws IOException {
        this.home = home;
        this.postgres = LocalPostgres.open(home, FORGETFUL, LocalPostgres::freePort);
    }

    /** In a new folder of {@code parent}; what killed runs left there is stopped and deleted. */
    public static TestServer startedIn(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, "postgres*")) {
            for (Path left : folders) sweep(left);
        }
        return new TestServer(Files.createTempDirectory(parent, "postgres").toAbsolutePath());
    }

    /** Stops the server that a killed process left in a folder and deletes all of it. */
    static void sweep(Path home) throws IOException {
        if (!Files.exists(home)) return;
        try (var folder = DataFolder.own(home)) {
            var binaries = PostgresBinaries.unpacked(folder.home().resolve("binaries"));
            var tools = new PostgresTools(binaries, folder.home());
            new Cluster(folder, tools).stopLeftover();
        } catch (DatabaseRefused alive) {
            return; // another run is using it
        }
        SmallFile.deleteAll(home);
    }

    /** An empty database owned by halle_owner, with production's default privileges. */
    public void create(String database) {
        asSuperuser(connection -> Privileges.createDatabase(connection, database, "template1"));
        try {
            Privileges.settleInside(postgres, database);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A copy, tables, rows and default privileges included; nobody may be using the template. */
    public synchronized void copy(String template, String database) {
        asSuperuser(
                connection -> {
                    Privileges.createDatabase(connection, database, template);
                    Privileges.closeToStrangers(connection, database);
                });
    }

    public String url(String database) {
        return postgres.login(DatabaseRole.HALLE_APP, database).url();
    }

    public String appPassword() {
        return postgres.login(DatabaseRole.HALLE_APP).password();
    }

    public String ownerPassword() {
        return postgres.login(DatabaseRole.HALLE_OWNER).password();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        SmallFile.deleteAll(home);
    }

    private void asSuperuser(Work work) {
        try (var connection = postgres.login(DatabaseRole.POSTGRES, "postgres").connect()) {
            work.with(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
