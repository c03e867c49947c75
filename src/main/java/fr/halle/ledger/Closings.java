package fr.halle.ledger;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Periods that an accountant has closed: nothing is posted on their days any more. */
@Component
public class Closings {

    private final JdbcClient jdbc;
    private final Ledger ledger;

    public record Closing(LocalDate through, PersonId by, Instant at) {}

    Closings(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /**
     * Closes all days up to this one, for good. False where it is closed already, or not over yet.
     * Waits for whoever is posting at this moment.
     */
    @Transactional
    public boolean close(LocalDate through, PersonId by) {
        if (!through.isBefore(ledger.today())) return false;
        jdbc.sql("select pg_advisory_xact_lock(4810, 1)").query().listOfRows();
        @Nullable LocalDate last = closedThrough().orElse(null);
        if (last != null && !through.isAfter(last)) return false;
        jdbc.sql("insert into ledger.closing (through, closed_by) values (?, ?)")
                .params(through, by.value())
                .update();
        return true;
    }

    public Optional<LocalDate> closedThrough() {
        return all().stream().map(Closing::through).findFirst();
    }

    /** Latest first. */
    public List<Closing> all() {
        return jdbc.sql(
                        "select through, closed_by, closed_at from ledger.closing order by through desc limit 100")
                .query(
                        (row, number) ->
                                new Closing(
                                        row.getObject(1, LocalDate.class),
                                        new PersonId(row.getObject(2, UUID.class)),
                                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
