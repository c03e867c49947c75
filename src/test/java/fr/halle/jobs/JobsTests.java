package fr.halle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

@SharesNothing
@SpringBootTest
class JobsTests {

    @TestConfiguration
    static class Works {
        @Bean
        NotedWork notedWork() {
            return new NotedWork();
        }
    }

    @Autowired Jobs jobs;
    @Autowired NotedWork work;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void doesTheWorkOnceWhenTheTransactionCommits() {
        transaction.executeWithoutResult(
                status -> {
                    ask();
                    pause(1500); // longer than the time between two polls
                    assertThat(work.begun).doesNotContain(subject);
                });
        awaitTimes(1);
        pause(1500);
        assertThat(work.times(subject)).isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void startsRightAfterTheCommitRatherThanAtTheNextSecond() {
        long fastest = Long.MAX_VALUE; // the others may have waited for the machine
        for (int i = 1; i <= 5; i++) {
            var asked = Instant.now();
            ask();
            awaitTimes(i);
            long took = Duration.between(asked, Instant.now()).toMillis();
            // the first is asked for at any time between two polls, each other just after one
            if (i > 1) fastest = Math.min(fastest, took);
            await().until(() -> waiting() == 0);
        }
        assertThat(fastest).isLessThan(500);
    }

    @Test
    void doesNothingWhenTheTransactionRollsBack() {
        transaction.executeWithoutResult(
                status -> {
                    ask();
                    status.setRollbackOnly();
                });
        pause(1500);
        assertThat(work.begun).doesNotContain(subject);
        assertThat(waiting()).isZero();
    }

    @Test
    void keepsOneOfSeveralEqualRequests() {
        transaction.executeWithoutResult(
                status -> {
                    ask();
                    ask();
                    ask();
                });
        awaitTimes(1);
        pause(1500);
        assertThat(work.times(subject)).isEqualTo(1);
    }

    @Test
    void aSecondRequestHoldsBackARunThatWouldNotSeeWhatItWrites() {
        jobs.enqueue(NotedWork.NAME, subject, Instant.now().plusSeconds(2));
        transaction.executeWithoutResult(
                status -> {
                    ask();
                    pause(3500);
                    assertThat(work.begun).doesNotContain(subject);
                });
        awaitTimes(1);
    }

    @Test
    void runsOnceMoreWhenAskedForWhileItRuns() {
        var gate = new CountDownLatch(1);
        work.gates.put(subject, gate);
        ask();
        await().until(() -> work.begun.contains(subject));
        ask();
        ask();
        gate.countDown();
        awaitTimes(2);
        await().until(() -> waiting() == 0);
        assertThat(work.times(subject)).isEqualTo(2);
    }

    @Test
    void triesAgainUntilItSucceeds() {
        work.failures.put(subject, 1);
        var asked = Instant.now();
        ask();
        await().atMost(Duration.ofSeconds(60)).until(() -> work.times(subject) == 1);
        assertThat(work.begun.stream().filter(subject::equals)).hasSize(2);
        assertThat(Duration.between(asked, Instant.now())).isGreaterThan(Retries.OF_A_JOB.after(0));
    }

    @Test
    void waitsForItsTime() {
        jobs.enqueue(NotedWork.NAME, subject, Instant.now().plusSeconds(5));
        pause(1800);
        assertThat(work.begun).doesNotContain(subject);
        awaitTimes(1);
    }

    @Test
    void isTakenBackIfItHasNotBegun() {
        jobs.enqueue(NotedWork.NAME, subject, Instant.now().plusSeconds(5));
        jobs.cancel(NotedWork.NAME, subject);
        pause(6500);
        assertThat(work.begun).doesNotContain(subject);
        assertThat(waiting()).isZero();
    }

    @Test
    void refusesAJobThatNobodyDoes() {
        assertThatThrownBy(() -> jobs.enqueue("test.unknown", subject))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void ask() {
        jobs.enqueue(NotedWork.NAME, subject);
    }

    private void awaitTimes(int times) {
        await().pollInterval(Duration.ofMillis(20)).until(() -> work.times(subject) >= times);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from jobs.scheduled_tasks where task_instance = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
