package fr.halle.commands;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor of a running Halle: keeps its cookies, repeats its form token. */
final class HalleClient implements AutoCloseable {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final Locale locale;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private String token = "";

    HalleClient(URI server, Locale locale) {
        this.server = server;
        this.locale = locale;
    }

    /** Whether a password opened a session; a redirect says so, the form again says no. */
    boolean signIn(String email, String password) throws IOException, InterruptedException {
        readToken();
        var form = form(Map.of("email", email, "password", password));
        return post("/sign-in", FORM, form).statusCode() == 302;
    }

    /**
     * The one-click sign-in that a demonstration offers on its own machine; false anywhere else.
     */
    boolean signInAsInvented(String email) throws IOException, InterruptedException {
        if (!InetAddress.getByName(server.getHost()).isLoopbackAddress()) return false;
        readToken();
        return post("/demonstration/sign-in", FORM, form(Map.of("email", email))).statusCode()
                == 302;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "application/json").GET());
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Accept", "application/json")
                        .header("Content-Type", type)
                        .header("X-CSRF-Token", token)
                        .POST(body));
    }

    private void readToken() throws IOException, InterruptedException {
        var page = send(request("/sign-in").GET()).body();
        var found = TOKEN.matcher(page);
        if (!found.find()) throw new IOException("No Halle answers at " + server);
        token = found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept-Language", locale.toLanguageTag());
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
