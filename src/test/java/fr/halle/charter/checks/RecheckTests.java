package fr.halle.charter.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.charter.checks.Recheck.Everything;
import fr.halle.charter.versions.Versions;
import fr.halle.jobs.LongWork;
import fr.halle.kernel.ProductId;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What time and a crash do to a re-check. */
class RecheckTests extends WholeHalle {

    private static final int GRACE = 30;

    @Autowired Everything everything;
    @Autowired Checking checking;
    @Autowired LongWork work;
    @Autowired TransactionTemplate transaction;
    @Autowired Versions versions;
    @Autowired Rechecks rechecks;
    @Autowired Follower follower;

    @Test
    void whatBreaksABlockingRuleLeavesWhenItsGraceIsOverAndNotBefore() {
        var stall = stalls.open(5, 9);
        rename(stall, "Bidulator");
        var version = publishForbidding("bidulator");
        var now = Clock.systemUTC();
        recheckAt(now, version, "before-" + stall.slug());
        assertThat(buyer().get(path(stall)).status()).as("in its grace").isEqualTo(200);
        recheckAt(Clock.offset(now, Duration.ofDays(GRACE - 1)), version, "nearly-" + stall.slug());
        assertThat(buyer().get(path(stall)).status()).as("on its last day").isEqualTo(200);
        var over = Clock.offset(now, Duration.ofDays(GRACE).plusMinutes(1));
        recheckAt(over, version, "after-" + stall.slug());
        assertThat(buyer().get(path(stall)).status()).as("its grace is over").isEqualTo(404);
        rename(stall, "Galette");
        recheckAt(over, version, "mended-" + stall.slug());
        assertThat(buyer().get(path(stall)).status()).as("mended").isEqualTo(200);
        assertThat(
                        number(
                                "select count(*) from jobs.scheduled_tasks where task_name = ? and task_instance like ? and execution_time > now() + interval '29 days'",
                                Rechecks.JOB,
                                version + "@%"))
                .as("nobody has to think of it")
                .isOne();
    }

    @Test
    void afterACrashItGoesOnWhereItWas() {
        var stall = stalls.open(5, 9, 9, 9);
        everythingBeforeIsOver();
        await().until(() -> checked(stall, "%") == 3);
        follower.run();
        jdbc.sql("update charter.checked set title = 'stale' where shop_id = ?")
                .param(stall.shop().value())
                .update();
        var subject = "crash" + UUID.randomUUID();
        int listings = everything.listings().count();
        int version = versions.inForce(Instant.now()).number();
        var name = Rechecks.progressName(version + "@" + subject);
        work.begin(name, listings);
        transaction.executeWithoutResult(_ -> work.advance(name, listings - 2));
        everything.seen().note(name, product(stall, 0));
        recheckAt(Clock.systemUTC(), version, subject);
        assertThat(checked(stall, "stale")).as("what it had seen before").isOne();
        assertThat(work.of(name).orElseThrow().finished()).isTrue();
    }

    private void recheckAt(Clock clock, int version, String subject) {
        var job = new Recheck(everything, checking, work, transaction, clock);
        job.run(version + "@" + subject);
    }

    /** A version that holds from now on, and forbids one word more. */
    private int publishForbidding(String word) {
        int before = versions.inForce(Instant.now()).number();
        int version = number("select max(number) + 1 from charter.version");
        jdbc.sql(
                        """
                        insert into charter.version (number, drafted_at, published_by, published_at, effective_at, grace_days)
                        values (?, now(), ?, now(), now(), ?)
                        """)
                .params(version, WholeHouse.SOMEBODY.value(), GRACE)
                .update();
        jdbc.sql(
                        """
                        insert into charter.rule
                        select ?, code, position, kind, least, most,
                               case kind when 'FORBIDDEN_WORDS' then words || ?::text else words end,
                               aisles, trades, weight, blocking, silent
                        from charter.rule where version = ?
                        """)
                .params(version, word, before)
                .update();
        rechecks.askFor(versions.byNumber(version).orElseThrow());
        return version;
    }

    private int checked(Stall stall, String title) {
        return number(
                "select count(*) from charter.checked where shop_id = ? and title like ?",
                stall.shop().value(),
                title);
    }

    private ProductId product(Stall stall, int good) {
        return new ProductId(
                jdbc.sql("select product_id from catalog.offer where id = ?")
                        .param(stall.offers().get(good).id())
                        .query(UUID.class)
                        .single());
    }

    private void rename(Stall stall, String name) {
        jdbc.sql("update catalog.product set name = ? where id = ?")
                .params(name, product(stall, 0).value())
                .update();
    }

    private static String path(Stall stall) {
        return "/shops/" + stall.slug() + "/" + stall.offers().getFirst().slug();
    }
}
