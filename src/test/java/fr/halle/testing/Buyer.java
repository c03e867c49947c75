package fr.halle.testing;

import fr.halle.testing.clock.Boundaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A browser without pictures or script: one cookie jar, pages and forms. Follows a redirect only
 * when told to.
 */
public final class Buyer {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private static final String FORM_COOKIE = "halle-form";
    private static final Map<URI, List<String>> TOKENS = new ConcurrentHashMap<>();

    private final URI home;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private String token = "";

    public Buyer(int port) {
        home = URI.create("http://127.0.0.1:" + port);
    }

    public Answer get(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /** The page at the end of the redirects. */
    public Answer open(String path) {
        return follow(get(path));
    }

    public Answer follow(Answer answer) {
        var now = answer;
        for (int i = 0; i < 5 && !now.location().isEmpty(); i++) now = get(now.location());
        return now;
    }

    public Answer send(Form form) {
        return post(form.action(), form.encoded(), "application/x-www-form-urlencoded");
    }

    public Answer post(String path, String body, String type, String... headers) {
        var request = HttpRequest.newBuilder().POST(BodyPublishers.ofString(body));
        request.header("Content-Type", type);
        if (headers.length > 0) request.headers(headers);
        return send(path, request);
    }

    /** Sends a form with a file of that name. */
    public Answer upload(String path, String alt, String name, byte[] file) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", token());
        fields.put("alt", alt);
        var body = BodyPublishers.ofByteArray(Multipart.body(fields, name, file));
        return send(
                path, HttpRequest.newBuilder().POST(body).header("Content-Type", Multipart.TYPE));
    }

    /** By the one click of the demonstration. */
    public Buyer enterAs(String email) {
        var fields = List.of(new Form.Field("_csrf", token()), new Form.Field("email", email));
        var door = send(new Form("/demonstration/sign-in", fields));
        if (!door.location().startsWith("/sign-in/second-factor")) return this;
        var page = get(door.location());
        send(page.form("second-factor").with("code", page.page().select("#shown").text()));
        return this;
    }

    public Answer put(UUID offer, String quantity) {
        return send(
                new Form(
                        "/basket/lines",
                        List.of(
                                new Form.Field("_csrf", token()),
                                new Form.Field("offer", offer.toString()),
                                new Form.Field("quantity", quantity))));
    }

    /**
     * What every form of this browser carries. It is nobody's: the next browsers bring the same
     * one.
     */
    public String token() {
        if (token.isEmpty()) {
            var known = TOKENS.computeIfAbsent(home, _ -> tokenAndCookie());
            token = known.getFirst();
            forge(FORM_COOKIE, known.getLast());
        }
        return token;
    }

    private List<String> tokenAndCookie() {
        return List.of(get("/sign-in").valueOf("_csrf"), cookie(FORM_COOKIE));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().get(home).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public void forge(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setDomain(home.getHost());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(home, cookie);
    }

    /** The checkout as somebody fills it in who does everything right, in the first free slots. */
    public Form checkout(String tender, String email) {
        Boundaries.clearOfTheHour(5);
        return filledIn(get("/checkout"), tender, email);
    }

    public static Form filledIn(Answer checkout, String tender, String email) {
        return checkout.form("/checkout")
                .with("name", "Rose Pervenche")
                .with("email", email)
                .with("tender", tender)
                .with("terms", "yes");
    }

    private Answer send(String path, HttpRequest.Builder request) {
        var target = home.resolve(path);
        long start = System.nanoTime();
        try {
            request.uri(target)
                    .timeout(Duration.ofSeconds(30))
                    .header("Accept", "text/html")
                    .header("Accept-Language", "fr");
            cookies.get(target, Map.of())
                    .forEach((name, values) -> values.forEach(v -> request.header(name, v)));
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            cookies.put(target, answer.headers().map());
            return new Answer(
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("Location").map(Buyer::local).orElse(""),
                    answer.body(),
                    Duration.ofNanos(System.nanoTime() - start),
                    (int) answer.headers().firstValueAsLong("X-Sql-Count").orElse(-1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Halle may name itself localhost; the cookies are 127.0.0.1's. */
    private static String local(String location) {
        var uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
