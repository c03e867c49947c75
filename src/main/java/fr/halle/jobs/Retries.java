package fr.halle.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/**
 * What failed is tried again after 2 s, 4 s, 8 s… up to {@code longest}, for as long as it takes.
 */
record Retries(Duration longest) implements FailureHandler<Void> {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int QUIET = 2;

    static final Retries OF_A_JOB = new Retries(LONGEST);

    /** Work that comes back anyway is not put off longer than its own turn. */
    static Retries of(RecurringJob job) {
        return new Retries(job.every().compareTo(LONGEST) < 0 ? job.every() : LONGEST);
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        int before = failed.getExecution().consecutiveFailures;
        var delay = after(before);
        var cause = failed.getCause().orElse(null);
        var job = failed.getExecution().getTaskName();
        var subject = failed.getExecution().getId();
        var told = "Job {} for {} failed (try {}), again in {} s: {}";
        if (before < QUIET || cause == null) {
            log.warn(told, job, subject, before + 1, delay.toSeconds(), String.valueOf(cause));
        } else {
            log.warn(told, job, subject, before + 1, delay.toSeconds(), cause.toString(), cause);
        }
        operations.reschedule(failed, failed.getTimeDone().plus(delay));
    }

    Duration after(int failuresBefore) {
        var delay = FIRST.multipliedBy(1L << Math.min(failuresBefore, 20));
        return delay.compareTo(longest) < 0 ? delay : longest;
    }
}
