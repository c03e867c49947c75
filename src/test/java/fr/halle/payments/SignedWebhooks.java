package fr.halle.payments;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.web.spi.Signatures;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;

/** The demonstration bank's calls, signed as it signs them, at moments that a test chooses. */
public record SignedWebhooks(Signatures signatures, JdbcClient jdbc, int port) {

    /**
     * The bank has accepted the card; nobody but these calls and Halle's own asking tells of it.
     */
    public static void accept(Buyer buyer, String session) {
        var page = buyer.get("/demonstration/card/" + session);
        buyer.send(page.form("/payment").with("outcome", "accepted").with("webhook", "never"));
    }

    /** As {@link #accept}, but nobody is sent back to Halle, whose page would ask the bank. */
    public void accepted(String session) {
        jdbc.sql(
                        """
                        update payments.demo_card_session set outcome = 'ACCEPTED', answered_at = now(),
                            webhook = 'NEVER', payment_reference = 'demo_' || id where id = ?
                        """)
                .param(session)
                .update();
    }

    public Answer paid(String session) {
        var body =
                jdbc.sql(
                                """
                                select '{"session":"' || id || '","state":"paid","payment":"' || payment_reference
                                       || '","cents":' || cents || '}' from payments.demo_card_session where id = ?
                                """)
                        .param(session)
                        .query(String.class)
                        .single();
        long time = Instant.now().getEpochSecond();
        var signed = signatures.sign("demonstration-card webhook", time + "." + body);
        return new Buyer(port)
                .post(
                        "/webhooks/demonstration-card",
                        body,
                        "application/json",
                        "Halle-Signature",
                        "t=" + time + ",v1=" + signed.substring(signed.lastIndexOf('.') + 1));
    }
}
