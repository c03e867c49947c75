package fr.halle.payments.democard;

import fr.halle.jobs.Job;
import fr.halle.payments.card.CardOutcome;
import fr.halle.web.spi.PublicAddress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The bank calls Halle over HTTP, with a signature, again and again until it is answered 2xx. */
@Component
class WebhookCall implements Job {

    static final String NAME = "payments.demonstration-webhook";

    private static final Logger log = LoggerFactory.getLogger(WebhookCall.class);

    private final DemoCardSessions sessions;
    private final WebhookSignature signature;
    private final PublicAddress address;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    WebhookCall(
            DemoCardSessions sessions,
            WebhookSignature signature,
            PublicAddress address,
            JsonMapper json) {
        this.sessions = sessions;
        this.signature = signature;
        this.address = address;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** {@code subject}: session/call, since a session may be told of twice. */
    @Override
    public void run(String subject) {
        call(subject.substring(0, subject.indexOf('/')));
    }

    /**
     * At once; the shopper is not kept from going back by a Halle that does not answer: it will ask
     * by itself.
     */
    void callNow(String session) {
        try {
            call(session);
        } catch (RuntimeException e) {
            log.warn("Halle was not told of a session: {}", e.toString());
        }
    }

    private void call(String id) {
        var session = sessions.of(id).orElseThrow();
        var outcome = session.outcome(sessions.now());
        if (outcome instanceof CardOutcome.Open)
            throw new IllegalStateException("The bank is thinking: " + id);
        var body = json.writeValueAsString(WebhookNews.of(id, outcome));
        var request =
                HttpRequest.newBuilder(URI.create(address.of("/webhooks/demonstration-card")))
                        .timeout(Duration.ofSeconds(5))
                        .header("Content-Type", "application/json")
                        .header(WebhookSignature.HEADER, signature.of(body))
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) throw new IllegalStateException("Halle answered " + status);
        } catch (IOException e) {
            throw new IllegalStateException("Halle did not answer at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while calling", e);
        }
    }
}
