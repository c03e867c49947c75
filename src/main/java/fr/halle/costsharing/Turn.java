package fr.halle.costsharing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One after the other: whoever calls, takes back, or changes by what is called. Numbers have no
 * gap, and nothing is called twice.
 */
@Component
public class Turn {

    private static final String TAKE = "select pg_advisory_xact_lock(4830, 1)";

    private final JdbcClient jdbc;

    Turn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the caller's transaction ends. */
    public void take() {
        jdbc.sql(TAKE).query().listOfRows();
    }
}
