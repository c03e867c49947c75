package fr.halle.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Notes how far long work has come, in the transaction that does a part of it: after a crash it
 * goes on where the last committed part ended.
 */
@Component
public class LongWork {

    private final JdbcClient jdbc;

    LongWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins, or gives what is known of a work begun before. */
    @Transactional
    public Progress begin(String name, long total) {
        jdbc.sql("insert into jobs.progress (name, total) values (?, ?) on conflict do nothing")
                .params(name, total)
                .update();
        return of(name).orElseThrow();
    }

    /**
     * Moves on to {@code done} in the caller's transaction. The row stays locked until its end, so
     * that two who do the same work take turns.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(String name, long done) {
        jdbc.sql(
                        """
                        update jobs.progress set done = :done, updated_at = clock_timestamp(),
                            finished_at = case when :done = total then clock_timestamp() end
                        where name = :name
                        """)
                .param("done", done)
                .param("name", name)
                .update();
    }

    /** As if it had never begun. */
    public void forget(String name) {
        jdbc.sql("delete from jobs.progress where name = ?").param(name).update();
    }

    /** Where it stands, held against others until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Progress> hold(String name) {
        return read(name, " for update");
    }

    public Optional<Progress> of(String name) {
        return read(name, "");
    }

    private Optional<Progress> read(String name, String lock) {
        return jdbc.sql("select * from jobs.progress where name = ?" + lock)
                .param(name)
                .query(
                        (row, number) ->
                                new Progress(
                                        row.getString("name"),
                                        row.getLong("total"),
                                        row.getLong("done"),
                                        row.getObject("started_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("updated_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("finished_at") != null))
                .optional();
    }
}
