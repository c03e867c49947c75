package fr.halle.pictures.fetching;

import com.sun.net.httpserver.HttpServer;

import fr.halle.testing.Photos;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * A web site with photographs on this machine, and a client that may reach it: /photo-….jpg is a
 * photograph, /late-… waits until {@link #LATE} is over and /slow-… until {@link #SLOW} is,
 * /tired-… is in trouble twice, /broken-… ends the connection once, /down-… is always in trouble,
 * anything else is not there.
 */
@TestConfiguration
public class PhotographSite {

    public static final CountDownLatch LATE = new CountDownLatch(1);
    public static final CountDownLatch SLOW = new CountDownLatch(1);
    public static final Map<String, Integer> ASKED = new ConcurrentHashMap<>();

    private static final HttpServer SERVER = started();

    public static String address(String path) {
        return "http://localhost:" + SERVER.getAddress().getPort() + path;
    }

    private static HttpServer started() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(here, 0);
            var photo = Photos.jpeg(420, 300);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(
                    "/",
                    exchange -> {
                        var path = exchange.getRequestURI().getPath();
                        ASKED.merge(path, 1, Integer::sum);
                        if (path.startsWith("/late")) await(LATE);
                        if (path.startsWith("/slow")) await(SLOW);
                        if (path.startsWith("/down")
                                || path.startsWith("/tired") && ASKED.get(path) < 3) {
                            exchange.sendResponseHeaders(503, -1);
                            exchange.close();
                            return;
                        }
                        if (path.startsWith("/broken") && ASKED.get(path) < 2) {
                            exchange.close();
                            return;
                        }
                        boolean there = path.matches("/(photo|late|slow|tired|broken).*");
                        exchange.sendResponseHeaders(there ? 200 : 404, there ? photo.length : -1);
                        try (var out = exchange.getResponseBody()) {
                            if (there) out.write(photo);
                        }
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tests wait less long for a site that is in trouble. */
    @Bean
    DynamicPropertyRegistrar impatient() {
        return registry -> registry.add("halle.fetching.first-wait", () -> "20ms");
    }

    @Bean
    @Primary
    GuardedClient clientOfThisMachine() {
        int port = SERVER.getAddress().getPort();
        var limits = new Limits(true, Set.of(80, port), InetAddress::isLoopbackAddress);
        return new GuardedClient(limits, 20);
    }
}
