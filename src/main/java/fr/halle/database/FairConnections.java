package fr.halle.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

/**
 * Whoever waits for a connection is served in turn, and PostgreSQL works for three at a time on
 * each core: more would only share the same cores. Hikari lets those who come later overtake
 * (HikariCP issue 2192); with this queue before it nobody ever waits inside. See decision 20.
 */
@Component
class FairConnections implements BeanPostProcessor {

    private static final int FOR_EACH_CORE = 3;

    private final int connections;
    private final Duration patience;

    FairConnections(
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections,
            @Value("${spring.datasource.hikari.connection-timeout}") long patienceInMillis) {
        int busy = FOR_EACH_CORE * Runtime.getRuntime().availableProcessors();
        this.connections = Math.min(connections, busy);
        this.patience = Duration.ofMillis(patienceInMillis);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("dataSource") || !(bean instanceof DataSource pool)) return bean;
        return new InTurn(pool);
    }

    private class InTurn extends DelegatingDataSource {

        private final Semaphore turns = new Semaphore(connections, true);

        InTurn(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            waitForTurn();
            try {
                return leavingAtClose(super.getConnection());
            } catch (SQLException | RuntimeException e) {
                turns.release();
                throw e;
            }
        }

        private void waitForTurn() throws SQLException {
            try {
                if (turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new SQLTransientConnectionException("No connection within " + patience);
        }

        private Connection leavingAtClose(Connection connection) {
            var left = new AtomicBoolean();
            return (Connection)
                    Proxy.newProxyInstance(
                            InTurn.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (self, method, values) -> {
                                if (method.getName().equals("equals")) return self == values[0];
                                try {
                                    return method.invoke(connection, values);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                } finally {
                                    if (method.getName().equals("close")
                                            && left.compareAndSet(false, true)) turns.release();
                                }
                            });
        }
    }
}
