package fr.halle.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The door: asks for work, in the caller's transaction. A rollback asks for nothing; after a commit
 * the work starts at once. The same job and subject wait once only, so transactions that ask for
 * the same one wait for each other.
 */
@Component
public class Jobs {

    private final JdbcClient jdbc;
    private final Workers workers;

    Jobs(JdbcClient jdbc, Workers workers) {
        this.jdbc = jdbc;
        this.workers = workers;
    }

    /** Has the job done as soon as the caller's transaction commits. */
    public void enqueue(String job, String subject) {
        // the clock of the workers, which is the machine's: a test that stops time does not stop
        // the jobs
        enqueue(job, subject, Instant.now());
    }

    /**
     * Has the job done at that time, or earlier if it already waits for an earlier one. If it is
     * running just now, it runs once more afterwards: the run under way may not have seen what the
     * caller has written.
     */
    public void enqueue(String job, String subject, Instant at) {
        workers.check(job);
        // an update even when nothing changes: it locks the row, so that no run slips in before our
        // commit
        jdbc.sql(
                        """
                        insert into jobs.scheduled_tasks as known
                               (task_name, task_instance, execution_time, picked, version)
                        values (:job, :subject, :at, false, 1)
                        on conflict (task_name, task_instance) do update set
                            execution_time = case when known.picked then known.execution_time
                                else least(known.execution_time, excluded.execution_time) end,
                            again_at = case when known.picked
                                then least(known.again_at, excluded.execution_time)
                                else known.again_at end
                        """)
                .param("job", job)
                .param("subject", subject)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        afterCommit();
    }

    /** Takes the request back, if the work has not begun. */
    public void cancel(String job, String subject) {
        jdbc.sql(
                        """
                        with taken_back as (
                            delete from jobs.scheduled_tasks
                             where task_name = :job and task_instance = :subject and not picked)
                        update jobs.scheduled_tasks set again_at = null
                         where task_name = :job and task_instance = :subject and picked
                        """)
                .param("job", job)
                .param("subject", subject)
                .update();
    }

    private void afterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            workers.wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        workers.wake();
                    }
                });
    }
}
