package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The upper floors say what is true of the territory. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"halle.demo=true", "halle.show-sql-count=true"})
class FloorsTests {

    @LocalServerPort int port;

    @Test
    void tellsThePopulationsWithTheirKindAndVintage() {
        var pages = new StorefrontPages(port);
        var council = pages.open("/council");
        assertThat(council.html().select("caption").text()).contains("population municipale 2026");
        assertThat(council.html().select("tbody tr")).hasSize(9);
        assertThat(council.html().select("tbody tr").first().text()).contains("447", "50");
        assertThat(pages.open("/commons").text())
                .contains("447 communes", "population municipale 2026");
    }
}
