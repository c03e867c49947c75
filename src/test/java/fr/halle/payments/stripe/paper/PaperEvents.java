package fr.halle.payments.stripe.paper;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Stripe has to tell: one event for each thing that happened, until somebody takes them. */
final class PaperEvents {

    private final Queue<PaperCall> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong count = new AtomicLong();

    /** The event shows the thing as it is now; sent later, it shows what was. */
    void happened(String type, ObjectNode thing) {
        waiting.add(call(type, thing));
    }

    PaperCall call(String type, ObjectNode thing) {
        var event =
                Fixtures.of("event").put("id", "evt_paper%08d".formatted(count.incrementAndGet()));
        event.put("type", type).withObject("data").set("object", thing.deepCopy());
        return new PaperCall(event.get("id").stringValue(), type, event.toString());
    }

    PaperCall next() {
        return waiting.poll();
    }

    /** {@code t=…,v1=…}: HMAC-SHA-256 of time and body, as Stripe documents it. */
    static String signature(String body, Instant at, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = at.getEpochSecond() + "." + body;
            var code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(code));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
