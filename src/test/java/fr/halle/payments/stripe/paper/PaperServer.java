package fr.halle.payments.stripe.paper;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The line to the paper Stripe, and its bad days. */
final class PaperServer implements AutoCloseable {

    private static final Answer DOWN =
            new Answer(500, "{\"error\":{\"type\":\"api_error\",\"message\":\"Sorry\"}}");
    private static final Answer TOO_MANY =
            new Answer(
                    429,
                    "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"rate_limit\",\"message\":\"Slower\"}}");
    private static final Answer NOBODY =
            new Answer(
                    401,
                    "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid API key\"}}");
    private static final int FOR_EVER_SECONDS = 30;

    private final PaperStripe stripe;
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    PaperServer(PaperStripe stripe) {
        this.stripe = stripe;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/", this::serve);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestMethod();
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var query = exchange.getRequestURI().getRawQuery();
            var form = Form.of(method.equals("GET") ? (query == null ? "" : query) : body);
            var key = header(exchange, "Idempotency-Key");
            var bearer = "Bearer " + PaperStripe.SECRET_KEY;
            if (!header(exchange, "Authorization").equals(bearer)) {
                send(exchange, NOBODY);
                return;
            }
            switch (stripe.fault(method, path, key)) {
                case NONE -> send(exchange, stripe.answer(method, path, key, form));
                case LOST_BEFORE -> breakOff(exchange);
                case LOST_AFTER -> {
                    stripe.answer(method, path, key, form);
                    breakOff(exchange);
                }
                case LATE_BEFORE -> keepWaiting();
                case LATE_AFTER -> {
                    stripe.answer(method, path, key, form);
                    keepWaiting();
                }
                case BROKEN -> send(exchange, DOWN);
                case TOO_MANY -> send(exchange, TOO_MANY);
            }
        }
    }

    private static String header(HttpExchange exchange, String name) {
        var value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Request-Id", "req_paper");
        if (answer.repeated()) exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** In the middle of an answer: one that never began is asked for again by Java itself. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    private void keepWaiting() {
        try {
            closed.await(FOR_EVER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
