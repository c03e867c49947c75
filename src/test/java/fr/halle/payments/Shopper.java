package fr.halle.payments;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A browser without pictures: cookies, pages, forms; follows no redirect by itself. */
@TestComponent
public class Shopper {

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private int port;

    @EventListener
    void opens(WebServerInitializedEvent server) {
        port = server.getWebServer().getPort();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public Document page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200)
            throw new AssertionError(path + " answers " + answer.statusCode());
        return Jsoup.parse(answer.body(), address(path).toString());
    }

    /** Sends the form as it stands on the page. */
    public HttpResponse<String> submit(FormElement form) {
        var fields =
                form.formData().stream()
                        .map(field -> field.key() + "=" + encoded(field.value()))
                        .collect(Collectors.joining("&"));
        return post(form.attr("action"), "application/x-www-form-urlencoded", fields);
    }

    /** Picks these radio buttons and sends the first form of the page. */
    public HttpResponse<String> choose(Document page, String... values) {
        var form = page.expectForm("form");
        for (var value : values) {
            var picked = form.expectFirst("[type=radio][value=" + value + "]");
            form.select("[name=" + picked.attr("name") + "]").removeAttr("checked");
            picked.attr("checked", "");
        }
        return submit(form);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        var request =
                request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Accept-Language", "fr");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
