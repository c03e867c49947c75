package fr.halle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/** Against a server opened exactly as production opens it. */
@SharesNothing
class LocalPostgresTests {

    @TempDir static Path temporary;
    static Path folder;
    static LocalPostgres postgres;

    @BeforeAll
    static void open() throws Exception {
        folder = temporary.resolve("l'essai d'une commune"); // spaces and quotes on purpose
        postgres = LocalPostgres.open(folder);
    }

    @AfterAll
    static void close() throws Exception {
        if (postgres != null) postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8"
    })
    void saysThatItIsDurableAndClosedToTheOutside(String setting, String value) throws Exception {
        assertThat(ask(DatabaseRole.POSTGRES, "show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAWrongPassword(DatabaseRole role) {
        var right = postgres.login(role);
        for (var wrong : new String[] {"", "postgres", right.password() + "x"}) {
            var login = new DatabaseLogin(right.url(), right.user(), wrong);
            assertThatThrownBy(login::connect).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void asksEveryoneForAPassword() throws Exception {
        var rules =
                ask(
                        DatabaseRole.POSTGRES,
                        "select string_agg(distinct auth_method, ',')" + " from pg_hba_file_rules");
        assertThat(rules).isEqualTo("scram-sha-256");
    }

    @Test
    void theOwnerOwnsTheDatabase() throws Exception {
        assertThat(
                        ask(
                                DatabaseRole.HALLE_OWNER,
                                "select datdba::regrole::text from pg_database"
                                        + " where datname = current_database()"))
                .isEqualTo("halle_owner");
    }

    @Test
    void theApplicationFillsTheTablesOfTheOwner() throws Exception {
        run(DatabaseRole.HALLE_OWNER, "create schema bakery");
        run(
                DatabaseRole.HALLE_OWNER,
                "create table bakery.loaf (id bigint generated always as identity, name text)");
        run(DatabaseRole.HALLE_APP, "insert into bakery.loaf (name) values ('miche'), ('pain')");
        run(DatabaseRole.HALLE_APP, "update bakery.loaf set name = 'flûte' where name = 'pain'");
        run(DatabaseRole.HALLE_APP, "delete from bakery.loaf where name = 'miche'");
        assertThat(ask(DatabaseRole.HALLE_APP, "select name from bakery.loaf")).isEqualTo("flûte");
        for (var forbidden :
                new String[] {
                    "alter table bakery.loaf add column price int", "drop table bakery.loaf",
                    "truncate bakery.loaf", "create table bakery.other (a int)",
                    "create index on bakery.loaf (name)"
                }) {
            refused(forbidden);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table stray (a int)", "create schema stray",
                        "create temporary table stray (a int)",
                "create role stray", "create database stray", "alter system set fsync = off",
                "set role halle_owner", "copy (select 1) to program 'id'"
            })
    void theApplicationMakesNothingOfItsOwn(String sql) {
        refused(sql);
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnlyAndReachNoLog() throws Exception {
        var file = folder.resolve("passwords.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("initdb.password")).doesNotExist();
        var log = Files.readString(folder.resolve("postgresql.log"));
        for (var role : DatabaseRole.values()) {
            var login = postgres.login(role);
            assertThat(log).doesNotContain(login.password());
            assertThat(login.toString()).doesNotContain(login.password());
        }
    }

    private static void refused(String sql) {
        assertThatThrownBy(() -> run(DatabaseRole.HALLE_APP, sql))
                .as(sql)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private static String ask(DatabaseRole role, String sql) throws SQLException {
        return ask(postgres.login(role), sql);
    }

    static String ask(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = login.connect();
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(DatabaseRole role, String sql) throws SQLException {
        run(postgres.login(role), sql);
    }

    static void run(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = login.connect()) {
            connection.createStatement().execute(sql);
        }
    }
}
