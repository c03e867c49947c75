package fr.halle.payments.democard;

import fr.halle.payments.card.CardNews;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the bank calls: 204 understood, also for the second time; 400 not signed by it; 404 not a
 * session of ours.
 */
@RestController
@Access(Who.ANYONE)
class DemoCardWebhookController {

    private final WebhookSignature signature;
    private final CardNews news;
    private final JsonMapper json;

    DemoCardWebhookController(WebhookSignature signature, CardNews news, JsonMapper json) {
        this.signature = signature;
        this.news = news;
        this.json = json;
    }

    @PostMapping("/webhooks/demonstration-card")
    ResponseEntity<Void> hear(
            @RequestBody String body,
            @RequestHeader(name = WebhookSignature.HEADER, required = false)
                    @Nullable String signed) {
        if (!signature.isGenuine(signed, body)) return ResponseEntity.badRequest().build();
        try {
            var heard = json.readValue(body, WebhookNews.class);
            boolean known = news.tell(DemoCard.KEY, heard.session(), heard.outcome());
            return ResponseEntity.status(known ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                    .build();
        } catch (JacksonException e) {
            return ResponseEntity.badRequest().build();
        }
    }
}
