package fr.halle.payments.stripe;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where Stripe calls. 200: understood, heard before, or nothing of ours — an installation that
 * answered 404 to what belongs to another one would be called for three days and then cut off. 400:
 * not signed by Stripe. 404: Stripe is not set up here. 503: call again.
 */
@RestController
@Access(Who.ANYONE)
class StripeWebhookController {

    private static final Logger log = LoggerFactory.getLogger(StripeWebhookController.class);

    /** Bytes; Stripe's largest events have about a tenth of it. */
    static final int LARGEST = 512 * 1024;

    private final StripeSignature signature;
    private final ObjectProvider<StripeNews> news;
    private final JsonMapper json;

    StripeWebhookController(
            StripeSignature signature, ObjectProvider<StripeNews> news, JsonMapper json) {
        this.signature = signature;
        this.news = news;
        this.json = json;
    }

    @PostMapping("/webhooks/stripe")
    ResponseEntity<Void> hear(
            InputStream body,
            @RequestHeader(name = StripeSignature.HEADER, required = false) @Nullable String signed)
            throws IOException {
        var stripe = news.getIfAvailable();
        if (stripe == null) return answer(HttpStatus.NOT_FOUND);
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) return answer(HttpStatus.CONTENT_TOO_LARGE);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!signature.isGenuine(signed, text)) {
            log.warn("A call in Stripe's name, not signed by it or too old, was refused");
            return answer(HttpStatus.BAD_REQUEST);
        }
        StripeEvent event;
        try {
            event = StripeEvent.of(json.readTree(text));
        } catch (JacksonException e) {
            log.warn("A call signed by Stripe is not an event");
            return answer(HttpStatus.BAD_REQUEST);
        }
        return answer(act(stripe, event));
    }

    private static HttpStatus act(StripeNews stripe, StripeEvent event) {
        try {
            stripe.act(event);
            return HttpStatus.OK;
        } catch (RuntimeException e) {
            log.warn("{} {} must come again: {}", event.type(), event.id(), e.toString());
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
