package fr.halle.catalog.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Photos;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.house.JourneysHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@JourneysHouse // it takes long, and the journeys end first
class ProductPicturesTests extends WholeHalle {

    private static final int MEGABYTE = 1024 * 1024;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Stall stall;
    private Buyer merchant;
    private String path;
    private String product;

    @BeforeEach
    void open() {
        stall = stalls.open(4, 10, 10);
        merchant = buyer().enterAs(stall.merchant());
        product = "/shops/" + stall.slug() + "/produit-0";
        path = "/counter/" + stall.slug() + "/products/produit-0/pictures";
    }

    @Test
    void aPhotographTakesThePlaceOfTheDrawingEverywhere() throws Exception {
        buyer().get(product); // what is kept for a minute is known from now on
        var before = buyer().get(product);
        assertThat(before.has("main svg.art")).isTrue();
        add("Une miche sur sa planche", Photos.sideways(1000, 700));
        var after = buyer().get(product);
        assertThat(after.sql()).as("no statement more").isEqualTo(before.sql());
        var photo = after.page().selectFirst(".gallery img");
        assertThat(photo.attr("alt")).isEqualTo("Une miche sur sa planche");
        assertThat(photo.attr("width") + "x" + photo.attr("height")).isEqualTo("700x1000");
        assertThat(photo.hasAttr("loading")).isFalse();
        assertThat(after.page().select(".gallery source").attr("srcset"))
                .contains("/400.webp 400w", "/700.webp 700w");
        assertThat(after.page().select(".gallery a.zoom").attr("href")).endsWith("/700.webp");
        assertThat(after.page().select("script").attr("src")).matches("/ui/js/zoom\\..+\\.js");
        var list = buyer().get("/shops/" + stall.slug()).page();
        assertThat(list.select(".card img").attr("loading")).isEqualTo("lazy");
    }

    @Test
    void aFileIsServedForEverAndTellsNothing() throws Exception {
        add("Une miche", Photos.sideways(900, 600));
        var plain = merchant.get(product).page().select(".gallery img").attr("src");
        var file = file(plain.replace("600.jpg", "400.webp"));
        assertThat(file.statusCode()).isEqualTo(200);
        var headers = file.headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("image/webp");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse(""))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1))
                .startsWith("RIFF")
                .doesNotContain(Photos.MAKER, "Exif", "EXIF");
        var tag = headers.firstValue("ETag").orElseThrow();
        assertThat(file(plain.replace("600.jpg", "400.webp"), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(file(plain).headers().firstValue("Content-Type")).hasValue("image/jpeg");
    }

    @ParameterizedTest
    @CsvSource({
        "400.webp",
        "..%2f400.webp",
        "%2e%2e/database",
        "400.png",
        "9999.webp",
        "400.webp/x"
    })
    void whatIsNotKeptIsNotThere(String name) throws Exception {
        assertThat(file("/pictures/" + UUID.randomUUID() + "/" + name).statusCode()).isIn(400, 404);
    }

    @Test
    void theSameFileIsTheSamePhotographWithNewWords() {
        var photo = Photos.webp(500, 400);
        add("Avant", photo);
        add("Après", photo);
        assertThat(alts()).containsExactly("Après");
    }

    @Test
    void photographsAreOrderedDescribedAndRemoved() {
        add("Premier", Photos.jpeg(400, 300));
        add("Deuxième", Photos.jpeg(410, 300));
        add("Troisième", Photos.png(420, 300));
        send(2, "/place", "to", "FIRST");
        assertThat(alts()).containsExactly("Troisième", "Premier", "Deuxième");
        send(1, "/place", "to", "DOWN");
        assertThat(alts()).containsExactly("Troisième", "Deuxième", "Premier");
        send(0, "/removal", "x", "");
        assertThat(alts()).containsExactly("Deuxième", "Premier");
        assertThat(merchant.get(product).page().select(".gallery img").attr("alt"))
                .isEqualTo("Deuxième");
        assertThat(send(0, "/text", "alt", "  ").status()).isEqualTo(422);
        assertThat(send(0, "/text", "alt", " Une  brioche ").status()).isEqualTo(302);
        assertThat(alts()).containsExactly("Une brioche", "Premier");
    }

    @Test
    void nineAreTooMany() {
        for (int i = 0; i < 8; i++) add("Photo " + i, Photos.jpeg(300 + i, 300));
        assertThat(merchant.get(path).has("form[enctype]")).isFalse();
        var ninth = merchant.upload(path, "La neuvième", "9.jpg", Photos.jpeg(400, 300));
        assertThat(ninth.status()).isEqualTo(422);
        assertThat(alts()).hasSize(8).doesNotContain("La neuvième");
    }

    @Test
    void theWordsAreAskedForAndWhatWasTypedIsKept() {
        var mute = merchant.upload(path, " ", "a.jpg", Photos.jpeg(400, 300));
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.page().select("#alt").attr("aria-describedby")).contains("e-alt");
        assertThat(mute.mistakes()).hasSize(1);
        var text = "Bonjour".getBytes(StandardCharsets.UTF_8);
        var notAPhoto = merchant.upload(path, "Une miche", "photo.jpg", text);
        assertThat(notAPhoto.page().select("#e-file").text()).contains("JPEG, PNG ou WebP");
        assertThat(notAPhoto.valueOf("alt")).isEqualTo("Une miche");
        assertThat(alts()).isEmpty();
    }

    /** Over our limit; and over what the server reads at all. */
    @ParameterizedTest
    @CsvSource({"21", "65"})
    void aFileThatIsTooLargeIsAnsweredOnThePage(int megabytes) {
        var answer = merchant.upload(path, "Une miche", "a.jpg", new byte[megabytes * MEGABYTE]);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#e-file").text()).contains("20 Mo");
        assertThat(answer.valueOf("alt")).isEqualTo("Une miche");
    }

    @Test
    void anotherMerchantFindsNothing() {
        add("Une miche", Photos.jpeg(400, 300));
        var rival = buyer().enterAs(stalls.open(4, 10).merchant());
        assertThat(rival.get(path).status()).isEqualTo(404);
        assertThat(rival.upload(path, "La mienne", "a.jpg", Photos.jpeg(500, 400)).status())
                .isEqualTo(404);
        assertThat(rival.get("/counter/" + stall.slug() + "/products").status()).isEqualTo(404);
        assertThat(rival.get("/counter/" + stall.slug() + "/pictures").status()).isEqualTo(404);
        assertThat(alts()).containsExactly("Une miche");
    }

    @Test
    void theMerchantFindsAProductByAPartOfItsName() {
        var list = merchant.get("/counter/" + stall.slug() + "/products");
        assertThat(list.page().select(".row")).hasSize(2);
        assertThat(list.sql()).isBetween(1, 7);
        var found = merchant.get("/counter/" + stall.slug() + "/products?name=-1");
        assertThat(found.page().select(".row a").eachAttr("href"))
                .containsExactly("/counter/" + stall.slug() + "/products/produit-1/edit");
    }

    private void add(String alt, byte[] photo) {
        var answer = merchant.upload(path, alt, "photo.jpg", photo);
        assertThat(answer.status()).as(answer.summary()).isEqualTo(302);
    }

    private java.util.List<String> alts() {
        return merchant.get(path).page().select(".own-picture [name=alt]").eachAttr("value");
    }

    private Answer send(int place, String what, String field, String value) {
        var page = merchant.get(path);
        var picture = page.page().select(".own-picture").get(place);
        var action = picture.select("form[action$=" + what + "]").attr("action");
        return merchant.send(page.form(action).with(field, value));
    }

    private HttpResponse<byte[]> file(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }
}
