package fr.halle.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What the first page costs on a telephone: counted as it comes over the wire. */
@WholeHouse
class FirstViewTests {

    private static final int LIMIT = 150_000;

    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./(fonts/[\\w.-]+)\"\\)");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @Test
    void theHomePageWithAllThatItNeedsStaysUnderItsWeight() throws Exception {
        var home = get("/");
        var page = Jsoup.parse(text(home));
        var parts = new TreeSet<String>();
        parts.addAll(
                page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]")
                        .eachAttr("href"));
        parts.addAll(page.select("script").eachAttr("src"));
        page.select("use").eachAttr("href").forEach(icon -> parts.add(icon.replaceAll("#.*", "")));
        var sheet = page.select("link[rel=stylesheet]").attr("href");
        FONT.matcher(text(get(sheet))).results().forEach(font -> parts.add("/ui/" + font.group(1)));
        int weight = home.body().length;
        for (var part : parts) weight += get(part).body().length;
        assertThat(parts).hasSizeGreaterThanOrEqualTo(6);
        assertThat(weight).as("bytes of / and %s", parts).isBetween(50_000, LIMIT);
    }

    @Test
    void whatHasItsContentInItsNameIsKeptForAYear() throws Exception {
        var basket = Jsoup.parse(text(get("/basket")));
        var kept = new TreeSet<String>();
        kept.addAll(basket.select("link[rel=stylesheet], link[as=font]").eachAttr("href"));
        kept.addAll(basket.select("script").eachAttr("src"));
        assertThat(kept).hasSize(5).allMatch(path -> path.startsWith("/ui/"));
        for (var path : kept) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("max-age=31536000", "immutable");
        }
        assertThat(basket.select("meta[name=htmx-config]").attr("content"))
                .contains("\"allowEval\":false", "\"includeIndicatorStyles\":false");
        assertThat(get("/ui/js/nothing.0123456789.js").statusCode()).isEqualTo(404);
    }

    @Test
    void visitorsHaveNoKit() throws Exception {
        assertThat(get("/kit").statusCode()).isEqualTo(404);
        assertThat(get("/kit/look.css").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .header("Accept-Language", "fr")
                        .build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    /** Every text comes packed. */
    private static String text(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
