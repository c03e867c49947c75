package fr.halle.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class FreshDatabaseTests {

    @Autowired JdbcClient jdbc;
    @Autowired Flyway flyway;

    @Test
    void aContextWorksAsTheApplicationAndMigratesAsTheOwner() throws Exception {
        assertThat(user("select current_user")).isEqualTo(TestDatabase.APP);
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var answer = connection.createStatement().executeQuery("select current_user")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo(TestDatabase.OWNER);
        }
    }

    @Test
    void aContextCannotMakeATableWhereItReadsAndWrites() {
        assertThatThrownBy(() -> jdbc.sql("create table public.stray (a int)").update())
                .hasStackTraceContaining("permission denied for schema public");
    }

    @Test
    void copiesKeepTheGrantsOfTheirTemplateAndShareNothing() throws Exception {
        var one = TestDatabases.fresh();
        var two = TestDatabases.fresh();
        try (var owner = one.asOwner();
                var app = one.asApp();
                var elsewhere = two.asOwner()) {
            var sql = owner.createStatement();
            sql.execute("create schema stall");
            sql.execute("create table stall.jar (id uuid primary key default uuidv7(), n int)");
            app.createStatement().execute("insert into stall.jar (n) values (1)");
            assertThatThrownBy(() -> app.createStatement().execute("drop table stall.jar"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> elsewhere.createStatement().execute("table stall.jar"))
                    .hasMessageContaining("does not exist");
        }
    }

    private String user(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
