package fr.halle.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * After a run the request is gone, unless somebody asked again while it ran: then it waits once
 * more.
 */
record Ending(JdbcClient jdbc, Runnable wake) implements CompletionHandler<Void> {

    private static final String THIS_RUN =
            " where task_name = :job and task_instance = :subject and version = :version";

    @Override
    public void complete(ExecutionComplete done, ExecutionOperations<Void> operations) {
        var run = done.getExecution();
        // waits for a transaction that is asking again, then sees what it wrote
        if (update("delete from jobs.scheduled_tasks" + THIS_RUN + " and again_at is null", run)) {
            return;
        }
        boolean again =
                update(
                        """
                        update jobs.scheduled_tasks
                           set execution_time = again_at, again_at = null, consecutive_failures = 0,
                               picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                        """
                                + THIS_RUN
                                + " and again_at is not null",
                        run);
        if (again) wake.run();
    }

    private boolean update(String sql, Execution run) {
        return jdbc.sql(sql)
                        .param("job", run.getTaskName())
                        .param("subject", run.getId())
                        .param("version", run.version)
                        .update()
                > 0;
    }
}
