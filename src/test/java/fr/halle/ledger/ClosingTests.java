package fr.halle.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.PersonId;
import fr.halle.ledger.Account.Nature;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A closed period stays as it was, whatever was under way. */
@SpringBootTest
class ClosingTests {

    // long before anything else in the books, so that other tests are not in the way
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 31);

    @Autowired Ledger ledger;
    @Autowired Closings closings;
    @Autowired TransactionTemplate transaction;

    private final PersonId accountant = new PersonId(UUID.randomUUID());

    @Test
    void nothingIsPostedInAClosedPeriodAndWhatWasUnderWayIsInIt() throws Exception {
        var posted = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var under =
                    threads.submit(
                            () ->
                                    transaction.executeWithoutResult(
                                            _ -> {
                                                post(FIRST);
                                                posted.countDown();
                                                pause();
                                            }));
            posted.await();
            var closing = threads.submit(() -> closings.close(FIRST, accountant));
            under.get(60, TimeUnit.SECONDS);
            assertThat(closing.get(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(closings.closedThrough()).contains(FIRST);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> post(FIRST)))
                .isInstanceOf(BooksAreClosed.class);
        transaction.executeWithoutResult(_ -> post(FIRST.plusDays(1)));
        assertThat(closings.close(FIRST, accountant)).isFalse();
        assertThat(closings.close(ledger.today(), accountant))
                .as("a day that is not over")
                .isFalse();
        assertThat(closings.all().getFirst().by()).isEqualTo(accountant);
    }

    private void post(LocalDate day) {
        ledger.post(
                Entry.of(new Cause("test", UUID.randomUUID()), null, day)
                        .debit(new Account("cash", "test", Unit.CENTS, Nature.ASSET), 1, null)
                        .credit(new Account("debts", "test", Unit.CENTS, Nature.LIABILITY), 1, null)
                        .entry());
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
