package fr.halle.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Changes;
import fr.halle.testing.AtOnce;
import fr.halle.testing.WholeHalle;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Whatever the order of commits and whenever it dies, the read model ends up with all of it. */
class FollowingTests extends WholeHalle {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired Search search;
    @Autowired Changes changes;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void aTransactionThatCommitsLateIsNotPassedOver() throws Exception {
        var early = stalls.open(5, 3);
        var late = stalls.open(5, 3);
        everythingIsFollowed();
        var drawn = new CompletableFuture<Boolean>();
        var commit = new CompletableFuture<Boolean>();
        // the first number is drawn by the one who commits last
        var slow =
                CompletableFuture.runAsync(
                        () ->
                                new TransactionTemplate(transactions)
                                        .executeWithoutResult(
                                                status -> {
                                                    price(late.offer(), 1111);
                                                    drawn.complete(true);
                                                    commit.join();
                                                }));
        drawn.join();
        price(early.offer(), 2222);
        search.catchUp();
        assertThat(known(late.offer())).as("not committed").isNotEqualTo(1111);
        commit.complete(true);
        slow.join();
        everythingIsFollowed();
        assertThat(known(early.offer())).isEqualTo(2222);
        assertThat(known(late.offer())).isEqualTo(1111);
    }

    @Test
    void goesByTheNumberOfTransactionsNotByTheirDigits() {
        var cursor = new Changes.Cursor(changes.now().cluster(), "8", 0);
        var nine = UUID.randomUUID();
        var ten = UUID.randomUUID();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            note("10", ten);
                            note("9", nine);
                            assertThat(changes.after(cursor, 1).products())
                                    .extracting(product -> product.value())
                                    .containsExactly(nine);
                            status.setRollbackOnly();
                        });
    }

    @Test
    void aFollowerKilledInTheMiddleOfABatchBeginsItAgain() {
        var stall = stalls.open(5, 3, 3);
        everythingIsFollowed();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            // holds what every follower must write, so that they wait half-way;
                            // a lock of the table, since one of a row draws a transaction number
                            // and would hold back the changes that come after it
                            jdbc.sql("lock table search.product in exclusive mode").update();
                            elsewhere(() -> price(stall.offer(), 3333));
                            // before all that is older is over, it finds nothing to write
                            Awaitility.await().until(this::oneDies);
                            assertThat(known(stall.offer())).isNotEqualTo(3333);
                        });
        everythingIsFollowed();
        assertThat(known(stall.offer())).isEqualTo(3333);
    }

    @Test
    void afterABackupWasRestoredElsewhereItReadsEverythingAnew() {
        search.catchUp();
        int all = number("select count(*) from search.product");
        jdbc.sql("update search.followed set cluster = 1; delete from search.product").update();
        search.catchUp();
        assertThat(number("select count(*) from search.product")).isGreaterThanOrEqualTo(all);
        assertThat(number("select count(*) from search.followed where cluster <> 1")).isOne();
    }

    @Test
    void processesThatFollowAtOnceTakeTurns() throws Exception {
        var stall = stalls.open(5, 3, 3, 3, 3);
        for (var good : stall.offers()) price(good.id(), 4444);
        everythingBeforeIsOver();
        AtOnce.times(
                4,
                number -> {
                    search.catchUp();
                    return number;
                });
        assertThat(stall.offers()).allMatch(good -> known(good.id()) == 4444);
    }

    @Test
    void anOrderIsNotedOnlyWhenItTakesTheLastOne() {
        var stall = stalls.open(5, 3);
        search.catchUp();
        int last = lastNote(stall.offer()); // other readers may not have it behind them yet
        take(stall.offer(), 2);
        assertThat(lastNote(stall.offer())).isLessThanOrEqualTo(last);
        take(stall.offer(), 1);
        everythingIsFollowed();
        var soldOut = "select count(*) from search.product where not in_stock and product_id = ?";
        assertThat(number(soldOut, product(stall.offer()))).isOne();
    }

    private boolean oneDies() {
        var dying =
                CompletableFuture.runAsync(search::catchUp, THREADS)
                        .handle((done, died) -> died != null);
        Awaitility.await()
                .until(
                        () -> {
                            kill();
                            return dying.isDone();
                        });
        return dying.join();
    }

    private void everythingIsFollowed() {
        everythingBeforeIsOver();
        search.catchUp();
    }

    /** On a connection of its own. */
    private static void elsewhere(Runnable what) {
        CompletableFuture.runAsync(what, THREADS).join();
    }

    private int lastNote(UUID offer) {
        var sql = "select coalesce(max(position), 0) from catalog.change where product_id = ?";
        return number(sql, product(offer));
    }

    private void note(String xid, UUID product) {
        jdbc.sql("insert into catalog.change (xid, product_id) values (?::xid8, ?)")
                .params(xid, product)
                .update();
    }

    private void take(UUID offer, int count) {
        jdbc.sql("update catalog.stock set available = available - ? where offer_id = ?")
                .params(count, offer)
                .update();
    }

    private void price(UUID offer, int cents) {
        jdbc.sql("update catalog.offer set price_cents = ? where id = ?")
                .params(cents, offer)
                .update();
    }

    private UUID product(UUID offer) {
        return jdbc.sql("select product_id from catalog.offer where id = ?")
                .param(offer)
                .query(UUID.class)
                .single();
    }

    private int known(UUID offer) {
        return number(
                "select price_cents from search.product where product_id = ?", product(offer));
    }

    /** Whoever waits to write into the read model. */
    private void kill() {
        number(
                """
                select count(*) from (
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from search.product%') killed
                """);
    }
}
