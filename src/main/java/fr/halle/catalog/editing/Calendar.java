package fr.halle.catalog.editing;

import fr.halle.jobs.RecurringJob;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Takes products off the shelf after their last day and puts them on it on their first. The table's
 * trigger decides which day it is; this only touches those whose day has come, and search learns of
 * it by the change log.
 */
@Component
class Calendar implements RecurringJob {

    private final JdbcClient jdbc;

    Calendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "catalog.calendar";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        jdbc.sql(
                        """
                        update catalog.product set withdrawn_at = now()
                        where withdrawn_at is null and id in (
                            select product_id from catalog.condition where use_by < (now() at time zone 'Europe/Paris')::date)
                        """)
                .update();
        jdbc.sql(
                        """
                        update catalog.product set withdrawn_at = null
                        where withdrawn_at is null and sold_until < (now() at time zone 'Europe/Paris')::date
                        """)
                .update();
        jdbc.sql(
                        """
                        update catalog.product p set withdrawn_at = null
                        where resting_since is not null and (sold_from is null or sold_from <= (now() at time zone 'Europe/Paris')::date)
                          and (sold_until is null or sold_until >= (now() at time zone 'Europe/Paris')::date) and not
                        """
                                + Sheets.WITHHELD)
                .update();
    }
}
