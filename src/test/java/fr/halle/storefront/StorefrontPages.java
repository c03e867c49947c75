package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Asks a running Halle for its pages, as a browser that keeps cookies and no script would. */
final class StorefrontPages {

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    StorefrontPages(int port) {
        this.address = "http://localhost:" + port;
    }

    /** {@code statements}: what the page cost the database. */
    record Page(int status, Document html, int statements) {

        String title() {
            return html.select("h1").text();
        }

        String text() {
            return html.body().text();
        }
    }

    /** The page, which must be there and have one title. */
    Page open(String path) {
        var page = ask(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.html().select("h1")).as(path).hasSize(1);
        return page;
    }

    Page ask(String path) {
        var answer = send(request(path).GET().build());
        var counted = answer.headers().firstValue("X-Sql-Count").map(Integer::valueOf);
        return new Page(answer.statusCode(), Jsoup.parse(answer.body()), counted.orElse(0));
    }

    /** Presses « Ajouter au panier »; gives the status of the answer. */
    int addToBasket(Page product) {
        var fields =
                product.html().expectForm("form[action=/basket/lines]").formData().stream()
                        .map(field -> field.key() + "=" + encoded(field.value()))
                        .collect(Collectors.joining("&"));
        return send(request("/basket/lines")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
