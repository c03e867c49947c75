package fr.halle.testing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without pictures: cookies, pages, forms. It follows no redirect by itself. */
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser(int port) {
        this.port = port;
    }

    /**
     * Comes in as an invented person, by the one click that a demonstration offers on its own
     * machine; a role's code is read from the invented telephone.
     */
    public Browser enterAs(String email) {
        knockAs(email);
        if (cookies.containsKey("halle-session")) return this;
        var form = page("/sign-in/second-factor").expectForm("form[action$=second-factor]");
        form.select("#code").val(form.ownerDocument().select("#shown").text());
        if (submit(form).statusCode() != 302) throw new AssertionError(email + ": the code");
        return this;
    }

    /** Shows the first factor only. */
    public Browser knockAs(String email) {
        var answer = post("/demonstration/sign-in", Map.of("email", email));
        if (answer.statusCode() != 302)
            throw new AssertionError(email + ": " + answer.statusCode());
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Document page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode());
        return Jsoup.parse(answer.body(), address(path).toString());
    }

    /** Posts fields together with the token of a page just read. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", page("/sign-in").select("[name=_csrf]").val());
        return postBare(path, all);
    }

    /** Posts these fields and nothing else. */
    public HttpResponse<String> postBare(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a text file beside some fields. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String file) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        body.append(part("name=\"file\"; filename=\"file.csv\"", file)).append("--part--\r\n");
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .header("X-CSRF-Token", page("/sign-in").select("[name=_csrf]").val())
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends a photograph and its words. */
    public HttpResponse<String> photograph(String path, String alt, byte[] photo) {
        return send(
                request(path)
                        .header("Content-Type", Multipart.TYPE)
                        .header("X-CSRF-Token", page("/sign-in").select("[name=_csrf]").val())
                        .POST(
                                BodyPublishers.ofByteArray(
                                        Multipart.body(Map.of("alt", alt), "photo.jpg", photo))));
    }

    private static String part(String names, String content) {
        return "--part\r\nContent-Disposition: form-data; " + names + "\r\n\r\n" + content + "\r\n";
    }

    /** Sends a form as it stands on its page. */
    public HttpResponse<String> submit(FormElement form) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return postBare(form.attr("action"), fields);
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html, */*")
                        .header("Accept-Language", "fr");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
