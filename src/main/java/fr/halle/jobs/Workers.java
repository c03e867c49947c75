package fr.halle.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Does the work of this process, with db-scheduler. Starts last, when every bean stands, and stops
 * first, so that no run ever loses its database. A process that dies is noticed after 4 missed
 * heartbeats of 5 s, looked for every 10 s: what it was doing begins again elsewhere within 30 s.
 */
@Component
class Workers implements SmartLifecycle {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final ObjectProvider<Job> jobs; // looked up on start: a job may itself ask for jobs
    private final ObjectProvider<RecurringJob> recurringJobs;
    private final JobSettings settings;
    private volatile @Nullable Scheduler scheduler;
    private volatile Set<String> names = Set.of();

    Workers(
            DataSource dataSource,
            ObjectProvider<Job> jobs,
            ObjectProvider<RecurringJob> recurringJobs,
            JobSettings settings) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.recurringJobs = recurringJobs;
        this.settings = settings;
    }

    @Override
    public void start() {
        List<Task<?>> tasks = jobs.stream().map(this::task).collect(Collectors.toList());
        names = tasks.stream().map(Task::getName).collect(Collectors.toUnmodifiableSet());
        if (names.size() < tasks.size()) throw new IllegalStateException("Two jobs have one name");
        var started =
                Scheduler.create(dataSource, tasks)
                        .startTasks(recurringJobs.stream().map(Workers::task).toList())
                        .tableName("jobs.scheduled_tasks")
                        .schedulerName(
                                new SchedulerName.Fixed(
                                        ManagementFactory.getRuntimeMXBean().getName()))
                        .threads(settings.threads())
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .pollingInterval(POLL)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .deleteUnresolvedAfter(
                                Duration.ofDays(3650)) // another release may know them
                        .failureLogging(LogLevel.OFF, false) // Retries logs
                        .shutdownMaxWait(LONGEST_STOP)
                        .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) running.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    /** Looks for due work now instead of at the next second. */
    void wake() {
        var running = scheduler;
        if (running != null) running.triggerCheckForDueExecutions();
    }

    /**
     * A name that nobody answers to is a programmer's mistake, found out at once where jobs are
     * run.
     */
    void check(String job) {
        if (isRunning() && !names.contains(job)) {
            throw new IllegalArgumentException("No job is called " + job);
        }
    }

    private Task<?> task(Job job) {
        var ending = new Ending(JdbcClient.create(dataSource), this::wake);
        return Tasks.custom(job.name(), Void.class)
                .onDeadExecutionRevive()
                .onFailure(Retries.OF_A_JOB)
                .execute(
                        (instance, context) -> {
                            job.run(instance.getId());
                            return ending;
                        });
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .onDeadExecutionRevive()
                .onFailure(Retries.of(job))
                .execute((instance, context) -> job.run());
    }
}
