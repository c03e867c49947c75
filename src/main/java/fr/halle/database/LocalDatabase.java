package fr.halle.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The database of a newcomer. Its beans depend on the server, so Spring closes the pools first. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class LocalDatabase {

    @Bean
    LocalPostgres localPostgres(@Value("${halle.database.folder:data/postgres}") Path folder)
            throws IOException {
        return LocalPostgres.open(folder);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(LocalPostgres postgres) {
        return new Details(postgres.login(DatabaseRole.HALLE_APP));
    }

    @Bean
    FlywayConnectionDetails migrationConnection(LocalPostgres postgres) {
        return new MigrationDetails(postgres.login(DatabaseRole.HALLE_OWNER));
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> addressOfThePages(LocalPostgres postgres) {
        return event -> {
            if (event.getApplicationContext().getServerNamespace() != null) return; // management
            try {
                postgres.answersAt("http://localhost:" + event.getWebServer().getPort());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    private record Details(DatabaseLogin login) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigrationDetails(DatabaseLogin login) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
