package fr.halle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;

import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** A queue of our own before the pool of the house, with one place only. */
class FairConnectionsTests extends WholeHalle {

    @Autowired DataSource house;

    private DataSource one;

    @BeforeEach
    void openOnePlace() throws SQLException {
        one = behind(1, 10_000);
    }

    @Test
    void theFirstWhoWaitsIsTheFirstServed() throws Exception {
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        var waiting = new ArrayList<Thread>();
        try (var held = one.getConnection()) {
            for (int i = 0; i < 10; i++) {
                int number = i;
                var waits = Thread.startVirtualThread(() -> serve(number, served));
                await().until(() -> waits.getState() == Thread.State.TIMED_WAITING);
                waiting.add(waits);
            }
        }
        for (var each : waiting) each.join();
        assertThat(served).isEqualTo(IntStream.range(0, 10).boxed().toList());
    }

    @Test
    void whoWaitsTooLongIsToldSoAndOneWhoClosesTwiceFreesOnePlace() throws SQLException {
        var hasty = behind(1, 50);
        Connection first = hasty.getConnection();
        assertThatThrownBy(hasty::getConnection)
                .isInstanceOf(SQLTransientConnectionException.class);
        first.close();
        first.close();
        try (var second = hasty.getConnection()) {
            assertThat(second.unwrap(PGConnection.class)).isNotNull();
            assertThat(second).isEqualTo(second).isNotEqualTo(first);
            assertThatThrownBy(hasty::getConnection).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatTheDatabaseSaysComesThroughAsItIs() throws SQLException {
        try (var connection = one.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select nothing"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("nothing");
        }
        try (var again = one.getConnection()) {
            assertThat(again.isValid(1)).isTrue();
        }
    }

    private DataSource behind(int places, long patience) throws SQLException {
        var pool = house.unwrap(HikariDataSource.class);
        return (DataSource)
                new FairConnections(places, patience)
                        .postProcessAfterInitialization(pool, "dataSource");
    }

    private void serve(int number, List<Integer> served) {
        try (var connection = one.getConnection()) {
            served.add(number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
