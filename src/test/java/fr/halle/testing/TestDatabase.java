package fr.halle.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A migrated database of the test's own, and how each role enters it. */
public record TestDatabase(String url, String appPassword, String ownerPassword) {

    public static final String APP = "halle_app";
    public static final String OWNER = "halle_owner";

    /** As the application: rows only. */
    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(url, APP, appPassword);
    }

    /** As the migrations: tables too. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, OWNER, ownerPassword);
    }

    /** For a Spring context in this JVM. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APP,
                "spring.datasource.password", appPassword,
                "spring.flyway.url", url,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", ownerPassword,
                "spring.datasource.hikari.maximum-pool-size", 10,
                "spring.datasource.hikari.minimum-idle", 0,
                "spring.datasource.hikari.connection-timeout", 3000);
    }

    /** For a Halle in another process: what an operator would set. */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", APP,
                "SPRING_DATASOURCE_PASSWORD", appPassword,
                "SPRING_FLYWAY_URL", url,
                "SPRING_FLYWAY_USER", OWNER,
                "SPRING_FLYWAY_PASSWORD", ownerPassword);
    }
}
