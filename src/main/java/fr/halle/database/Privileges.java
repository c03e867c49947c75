package fr.halle.database;

import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;

/** Who may do what: halle_owner makes the tables, halle_app fills them. Each step may run again. */
final class Privileges {

    private static final String[] FOR_WHAT_THE_OWNER_MAKES = {
        "revoke create on schema public from public",
        "alter default privileges for role halle_owner grant usage on schemas to halle_app",
        "alter default privileges for role halle_owner"
                + " grant select, insert, update, delete on tables to halle_app",
        "alter default privileges for role halle_owner"
                + " grant usage, select on sequences to halle_app",
        "alter default privileges for role halle_owner grant execute on functions to halle_app",
    };

    private Privileges() {}

    static void settle(LocalPostgres server) throws SQLException {
        var superuser = server.login(DatabaseRole.POSTGRES, "postgres");
        try (var connection = superuser.connect()) {
            createRole(connection, server.login(DatabaseRole.HALLE_OWNER));
            createRole(connection, server.login(DatabaseRole.HALLE_APP));
            if (!exists(connection, "pg_database", "datname", LocalPostgres.DATABASE)) {
                createDatabase(connection, LocalPostgres.DATABASE, "template1");
            }
            closeToStrangers(connection, LocalPostgres.DATABASE);
        }
        settleInside(server, LocalPostgres.DATABASE);
    }

    /** A role never exists without its password: both come in one transaction. */
    private static void createRole(Connection connection, DatabaseLogin login) throws SQLException {
        if (exists(connection, "pg_roles", "rolname", login.user())) return;
        connection.setAutoCommit(false);
        execute(connection, "create role " + login.user() + " login");
        // the driver sends the scram verifier, so that the password reaches no log of PostgreSQL's
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
        connection.commit();
        connection.setAutoCommit(true);
    }

    static void createDatabase(Connection superuser, String name, String template)
            throws SQLException {
        var how = template.equals("template1") ? "" : " strategy file_copy";
        execute(
                superuser,
                "create database " + name + " owner halle_owner template " + template + how);
    }

    /** Rights on a database itself are not copied from its template. */
    static void closeToStrangers(Connection superuser, String name) throws SQLException {
        execute(superuser, "revoke all on database " + name + " from public");
        execute(superuser, "grant connect on database " + name + " to halle_app");
    }

    static void settleInside(LocalPostgres server, String name) throws SQLException {
        try (var connection = server.login(DatabaseRole.POSTGRES, name).connect()) {
            for (var grant : FOR_WHAT_THE_OWNER_MAKES) execute(connection, grant);
        }
    }

    private static boolean exists(Connection connection, String table, String column, String name)
            throws SQLException {
        var sql = "select 1 from " + table + " where " + column + " = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
