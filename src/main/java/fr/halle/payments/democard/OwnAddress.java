package fr.halle.payments.democard;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where this installation answers: halle.base-url, or this machine at the port that was given to it. */
@Component
class OwnAddress {

    private final String given;
    private volatile int port;

    OwnAddress(@Value("${halle.base-url:}") String given) {
        this.given = given.replaceFirst("/+$", "");
    }

    @EventListener
    void started(WebServerInitializedEvent server) {
        if (server.getApplicationContext().getServerNamespace() == null) {
            port = server.getWebServer().getPort();
        }
    }

    URI of(String path) {
        return URI.create((given.isEmpty() ? "http://127.0.0.1:" + port : given) + path);
    }
}
