package fr.halle.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks into the database of a Halle that runs in another process. The only door for such proofs.
 */
public record ProductionDatabase(Path folder) {

    /** Of the server that runs now: another start has another port. */
    public JdbcClient jdbc() throws IOException {
        var port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
        var password =
                Passwords.readFrom(folder.resolve("passwords.properties"))
                        .of(DatabaseRole.HALLE_APP);
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + LocalPostgres.DATABASE;
        return JdbcClient.create(
                new DriverManagerDataSource(url, DatabaseRole.HALLE_APP.sqlName(), password));
    }

    /** Over one connection that stays open, for whoever looks a thousand times a second. */
    public JdbcClient watching() throws IOException {
        var port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
        var password =
                Passwords.readFrom(folder.resolve("passwords.properties"))
                        .of(DatabaseRole.HALLE_APP);
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + LocalPostgres.DATABASE;
        return JdbcClient.create(
                new SingleConnectionDataSource(
                        url, DatabaseRole.HALLE_APP.sqlName(), password, true));
    }

    /** The process that PostgreSQL runs in, by its own file. */
    public ProcessHandle server() throws IOException {
        return AnotherProcess.postgresIn(folder);
    }
}
