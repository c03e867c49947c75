package fr.halle.testing;

import fr.halle.HalleApplication;
import fr.halle.database.TestServer;

import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for the whole run, migrated once; every asker gets a copy of its own. */
public final class TestDatabases {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final class Run { // started by whoever asks first
        static final TestServer SERVER = started();
        static final TestDatabase MIGRATED = migrated(SERVER);
    }

    private TestDatabases() {}

    /** A fresh copy of the migrated database; 25 to 60 ms. */
    public static TestDatabase fresh() {
        return copyOf(Run.MIGRATED);
    }

    private static TestDatabase copyOf(TestDatabase migrated) {
        var name = "test" + NEXT.incrementAndGet();
        Run.SERVER.copy(TEMPLATE, name);
        return new TestDatabase(
                Run.SERVER.url(name), migrated.appPassword(), migrated.ownerPassword());
    }

    /** The server of this run, for a test that wants a database with no migration in it. */
    public static TestServer server() {
        return Run.SERVER;
    }

    private static TestServer started() {
        try {
            var target = Path.of(System.getProperty("basedir", "")).resolve("target");
            var server = TestServer.startedIn(Files.createDirectories(target));
            // runs after Spring has closed every cached context: no pool ever loses its server
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TestDatabase migrated(TestServer server) {
        server.create(TEMPLATE);
        var database =
                new TestDatabase(
                        server.url(TEMPLATE), server.appPassword(), server.ownerPassword());
        var flyway =
                Flyway.configure()
                        .dataSource(database.url(), TestDatabase.OWNER, database.ownerPassword())
                        .locations("classpath:fr/halle")
                        .load();
        var modules =
                ApplicationModuleIdentifiers.of(ApplicationModules.of(HalleApplication.class));
        new SpringModulithFlywayMigrationStrategy(modules, MigrationFilter.USE_ALL).migrate(flyway);
        return database;
    }

    private static void close(TestServer server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
