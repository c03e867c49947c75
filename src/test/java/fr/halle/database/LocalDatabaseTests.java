package fr.halle.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.nio.file.Path;

import javax.sql.DataSource;

class LocalDatabaseTests {

    @TempDir Path folder;

    private final ApplicationContextRunner halle =
            new ApplicationContextRunner().withUserConfiguration(LocalDatabase.class);

    @AfterEach
    void leaveNothingBehind() throws Exception {
        TestServer.sweep(folder);
    }

    @Test
    void nothingEmbeddedStartsBesideAnOperatorsPostgres() {
        halle.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://db.example/halle",
                        "halle.database.folder=" + folder)
                .run(
                        context -> {
                            assertThat(context).doesNotHaveBean(LocalPostgres.class);
                            assertThat(context).doesNotHaveBean(FlywayConnectionDetails.class);
                            assertThat(folder).isEmptyDirectory();
                        });
    }

    @Test
    void theApplicationAndTheMigrationsEnterAsTwoRolesAndAllIsClosedAtTheEnd() throws Exception {
        FirstStart.copiedInto(folder);
        halle.withConfiguration(
                        AutoConfigurations.of(
                                DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=", "halle.database.folder=" + folder)
                .run(
                        context -> {
                            assertThat(context).hasNotFailed();
                            var app = context.getBean(DataSource.class);
                            var migrations = context.getBean(Flyway.class).getConfiguration();
                            assertThat(user(app)).isEqualTo("halle_app");
                            assertThat(user(migrations.getDataSource())).isEqualTo("halle_owner");
                            assertThat(folder.resolve("data/postmaster.pid")).exists();
                        });
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    private static String user(DataSource source) throws Exception {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }
}
