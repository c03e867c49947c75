package fr.halle.storefront.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHalle;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** Search engines find every public page and no private one. */
class CrawlersTests extends WholeHalle {

    @Test
    void listsEveryProductOnceInFilesThatKeepTheProtocol() throws Exception {
        var parts = locations(valid("/sitemap.xml"));
        assertThat(parts)
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .asString()
                .endsWith("/sitemaps/pages.xml");
        assertThat(locations(valid("/sitemaps/pages.xml")).stream().map(CrawlersTests::path))
                .contains("/", "/market", "/market/pains", "/shops/fournil-du-sanglier-savant");
        var body = valid("/sitemaps/products-1.xml");
        var products = locations(body);
        assertThat(products)
                .doesNotHaveDuplicates()
                .hasSize(number("select count(*) from catalog.product where withdrawn_at is null"))
                .anyMatch(each -> each.endsWith("/fournil-du-sanglier-savant/galette-au-sucre"));
        assertThat(Jsoup.parse(body, Parser.xmlParser()).select("lastmod")).hasSameSizeAs(products);
        assertThat(buyer().get(path(products.getFirst())).status()).isEqualTo(200);
        assertThat(buyer().get("/sitemaps/products-2.xml").status()).isEqualTo(404);
    }

    @Test
    void tellsRobotsWhereTheyNeedNotGo() {
        assertThat(buyer().get("/robots.txt").body().lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /basket",
                        "Disallow: /counter",
                        "Disallow: /my/",
                        "Disallow: /sign-in")
                .last()
                .asString()
                .startsWith("Sitemap: http")
                .endsWith("/sitemap.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "/basket, noindex",
        "/sign-in, noindex",
        "/market/pains?after=00000000-0000-0000-0000-000000000000, noindex",
        "/shops/fournil-du-sanglier-savant?aisle=pains, noindex",
        "/shops/fournil-du-sanglier-savant, ''",
        "/shops/fournil-du-sanglier-savant?lang=fr, ''",
        "/shops/fournil-du-sanglier-savant/galette-au-sucre?variant=pour-6, ''",
        "/market/pains, ''"
    })
    void keepsPrivatePagesAndFilteredListsToItself(String path, String expected) throws Exception {
        assertThat(ask(path).headers().firstValue("X-Robots-Tag").orElse("")).isEqualTo(expected);
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private String valid(String path) throws IOException, SAXException {
        var answer = buyer().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/sitemaps/sitemap.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(answer.body())));
        return answer.body();
    }

    private static List<String> locations(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText();
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
