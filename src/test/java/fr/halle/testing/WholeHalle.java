package fr.halle.testing;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

import fr.halle.HalleApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;

/**
 * A whole Halle on a port of its own, with the demonstration territory and a mail server. Every
 * class below it shares one Spring context: a class that adds a property of its own pays for
 * another start.
 */
@SpringBootTest(
        classes = HalleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "halle.demo=true",
            "halle.payments.poll-every=1s",
            "halle.search.rate=100000",
            "halle.show-sql-count=true"
        })
@Import({Stalls.class, Suspensions.class})
public abstract class WholeHalle {

    protected static final GreenMail LETTERBOX = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    static {
        LETTERBOX.start();
    }

    @LocalServerPort protected int port;
    @Autowired protected JdbcClient jdbc;
    @Autowired protected Stalls stalls;
    @Autowired protected Suspensions suspensions;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> LETTERBOX.getSmtp().getPort());
    }

    protected Buyer buyer() {
        return new Buyer(port);
    }

    /** The bank's news may come after the shopper. */
    protected static void awaitConfirmation(Buyer shopper, String path) {
        await("confirmation of " + path)
                .atMost(Duration.ofSeconds(60))
                .until(() -> shopper.get(path).text().contains("Commande n°"));
    }

    protected int number(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }

    /**
     * What tests beside this one have under way in the same PostgreSQL holds back the log of
     * changes.
     */
    protected void everythingBeforeIsOver() {
        long mine =
                jdbc.sql("select pg_current_xact_id()::text::bigint").query(Long.class).single();
        var oldest = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(oldest).query(Long.class).single() > mine);
    }
}
