package fr.halle.storefront.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.shops.Place;
import fr.halle.testing.WholeHalle;
import fr.halle.web.spi.ContentPolicy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

class MapTests extends WholeHalle {

    private static final Pattern SLUG = Pattern.compile("\"slug\":\"([^\"]+)\"");
    private static final String BAKERY = "fournil-du-sanglier-savant";

    @Autowired MapController controller;

    @ParameterizedTest
    @ValueSource(strings = {"", "?epci=200041630", "?trade=FARMER&open=true", "?near=08000"})
    void theListSaysWhatTheMapShows(String asked) {
        var page = buyer().get("/map" + asked);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.sql()).isBetween(1, 6);
        var listed = page.page().select(".map-row .card-title a").eachAttr("href");
        var address = page.page().select("#map").attr("data-points");
        var points = buyer().get(address).body();
        assertThat(SLUG.matcher(points).results().map(found -> "/shops/" + found.group(1)))
                .containsExactlyInAnyOrderElementsOf(listed);
        if (asked.isEmpty()) {
            assertThat(page.page().select(".map-frame svg.map circle.map-pin"))
                    .hasSameSizeAs(listed);
            assertThat(page.page().select("circle.map-commune")).hasSize(447);
        }
    }

    @Test
    void fromACommuneTheNearestComesFirst() {
        var near = buyer().get("/map?near=sedan").page();
        assertThat(near.select("#list").text()).contains("Sedan");
        assertThat(near.select(".map-row").first().text()).contains("dans cette commune");
        var lost = buyer().get("/map?near=atlantis").page();
        assertThat(lost.select("#e-near").text()).contains("atlantis");
        assertThat(lost.select("#near").val()).isEqualTo("atlantis");
    }

    @Test
    void aChosenShopStandsInTheMiddle() {
        var page = buyer().get("/map?shop=" + BAKERY).page();
        assertThat(page.select(".map-row--chosen a").first().attr("href"))
                .isEqualTo("/shops/" + BAKERY);
        assertThat(page.select("circle.map-pin[r=11.0]").attr("cx")).isEqualTo("400.0");
    }

    @Test
    void aShopStandsWhereItsMerchantSaysItIs() {
        var stall = stalls.open(1);
        jdbc.sql("update shops.shop set latitude = 49.9, longitude = 4.6 where id = ?")
                .param(stall.shop().value())
                .update();
        var points = Objects.requireNonNull(answer(new MapQuery("", "", "", "", "")).getBody());
        assertThat(points.shops())
                .filteredOn(point -> point.slug().equals(stall.slug()))
                .extracting(MapPoints.Point::latitude, MapPoints.Point::longitude)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(49.9, 4.6));
        assertThat(points.shops())
                .extracting(point -> List.of(point.latitude(), point.longitude()))
                .doesNotHaveDuplicates();
        assertThat(answer(new MapQuery("", "", "", "", "")).getHeaders().getCacheControl())
                .isEqualTo("max-age=60, public");
    }

    @Test
    void onlyTheHostOfTheTilesIsAddedToWhatThePageMayLoad() {
        var settings = new MapSettings("https://tiles.example/{z}/{x}/{y}.png", "© Exemple");
        assertThat(ContentPolicy.withImagesOf(settings.origin()))
                .contains("img-src 'self' data: https://tiles.example;")
                .isEqualTo(ContentPolicy.OURS.replace("data:;", "data: https://tiles.example;"));
        assertThat(new MapSettings("", "").hasTiles()).isFalse();
    }

    @Test
    void pointsThatCoincideAreSpread() {
        var spread = new Spread();
        var first = spread.apart(new Place(49.7, 4.7));
        var second = spread.apart(new Place(49.7, 4.7));
        assertThat(first).isEqualTo(new Place(49.7, 4.7));
        assertThat(second).isNotEqualTo(first);
        assertThat(Math.abs(second.longitude() - 4.7)).isLessThan(0.01);
    }

    private ResponseEntity<MapPoints> answer(MapQuery query) {
        return controller.points(query);
    }
}
