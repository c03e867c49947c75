package fr.halle.web.spi;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach this installation: halle.base-url, or this machine and the
 * port it listens on.
 */
@Component
public class PublicAddress {

    private final String configured;
    private volatile int port = 8080;

    public PublicAddress(@Value("${halle.base-url:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    @EventListener
    void learn(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        return (configured.isEmpty() ? "http://localhost:" + port : configured) + path;
    }
}
