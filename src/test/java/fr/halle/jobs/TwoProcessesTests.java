package fr.halle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;

import fr.halle.testing.TestDatabase;
import fr.halle.testing.TestDatabases;
import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** Two sets of workers on one database, as two processes of Halle would be. */
@SharesNothing
class TwoProcessesTests {

    private final NotedWork work = new NotedWork();
    private final Round round = new Round();
    private final HikariDataSource database = new HikariDataSource();
    private final AnnotationConfigApplicationContext one = new AnnotationConfigApplicationContext();
    private final AnnotationConfigApplicationContext two = new AnnotationConfigApplicationContext();

    @BeforeEach
    void open() {
        var fresh = TestDatabases.fresh();
        database.setJdbcUrl(fresh.url());
        database.setUsername(TestDatabase.APP);
        database.setPassword(fresh.appPassword());
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    void recurringWorkIsDoneByOneAtATime() throws Exception {
        start(one);
        start(two);
        round.runs.set(0); // not those of the first while the second started
        var start = Instant.now();
        Thread.sleep(5000);
        await().atMost(Duration.ofSeconds(60)).until(() -> round.runs.get() >= 2);
        int runs = round.runs.get();
        var took = Duration.between(start, Instant.now());
        assertThat(round.mostAtOnce.get()).isEqualTo(1);
        // 300 ms of work each second, and one that had begun before
        assertThat(runs).isBetween(2, (int) took.toSeconds() + 1);
    }

    @Test
    void everyRequestIsDoneOnceByEither() {
        start(one);
        start(two);
        var jobs = one.getBean(Jobs.class);
        IntStream.range(0, 300).forEach(i -> jobs.enqueue(NotedWork.NAME, "subject " + i));
        await().atMost(Duration.ofSeconds(30)).until(() -> work.done.size() >= 300);
        assertThat(new HashSet<>(work.done)).hasSize(300);
        assertThat(work.done).hasSize(300);
    }

    @Test
    void whatADeadProcessHadBegunBeginsAgain() {
        JdbcClient.create(database)
                .sql(
                        """
                        insert into jobs.scheduled_tasks
                               (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values (?, 'orphan', now() - interval '1 minute', true, 'dead', now() - interval '25 seconds', 2)
                        """)
                .param(NotedWork.NAME)
                .update();
        start(one);
        await().atMost(Duration.ofSeconds(30)).until(() -> work.times("orphan") == 1);
    }

    private void start(AnnotationConfigApplicationContext process) {
        process.registerBean(DataSource.class, () -> database);
        process.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        process.registerBean(JobSettings.class, () -> new JobSettings(true, 3));
        process.registerBean(NotedWork.class, () -> work);
        process.registerBean(Round.class, () -> round);
        process.register(Workers.class, Jobs.class);
        process.refresh();
    }

    /** Notes how often it is made, and by how many at once. */
    static class Round implements RecurringJob {

        final AtomicInteger runs = new AtomicInteger();
        final AtomicInteger mostAtOnce = new AtomicInteger();
        private final AtomicInteger now = new AtomicInteger();

        @Override
        public String name() {
            return "test.round";
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(700);
        }

        @Override
        public void run() {
            mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            runs.incrementAndGet();
            now.decrementAndGet();
        }
    }
}
