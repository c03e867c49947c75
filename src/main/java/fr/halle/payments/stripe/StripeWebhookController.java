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
 * Where Stripe calls. 200: understood, heard before, or not ours: for 404 Stripe would call for
 * three days, then cut us off. 400: not signed by Stripe. 404: not set up here. 503: call again.
 */
@RestController
@Access(Who.ANYONE)
class StripeWebhookController {

    /** Bytes; Stripe's largest events have about a tenth of it. */
    static final int LARGEST = 512 * 1024;

    private static final Logger log = LoggerFactory.getLogger(StripeWebhookController.class);

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
        return ResponseEntity.status(heard(body.readNBytes(LARGEST + 1), signed)).build();
    }

    private HttpStatus heard(byte[] body, @Nullable String signed) {
        var stripe = news.getIfAvailable();
        if (stripe == null) return HttpStatus.NOT_FOUND;
        if (body.length > LARGEST) return HttpStatus.CONTENT_TOO_LARGE;
        var text = new String(body, StandardCharsets.UTF_8);
        if (!signature.isGenuine(signed, text)) {
            log.warn("A call in Stripe's name, not signed by it or too old, was refused");
            return HttpStatus.BAD_REQUEST;
        }
        try {
            return act(stripe, StripeEvent.of(json.readTree(text)));
        } catch (JacksonException e) {
            return HttpStatus.BAD_REQUEST; // signed, and yet no event
        }
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
}
