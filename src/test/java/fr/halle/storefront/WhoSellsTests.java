package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who one deals with, where they are, and how one finds something else from there. */
class WhoSellsTests extends WholeHalle {

    private static final String SHOP = "/shops/fournil-du-sanglier-savant";

    @Test
    void aShopSaysWhoItIsInLaw() {
        var page = buyer().get(SHOP);
        assertThat(page.text().replace('\u00a0', ' '))
                .contains(
                        "EURL Le Fournil du Sanglier Savant",
                        "SIREN 999 002 710",
                        "SIRET 999 002 710 00013",
                        "RCS Sedan",
                        "FR15999002710",
                        "Médiation du territoire");
    }

    @Test
    void aShopIsDrawnAmongItsCommunes() {
        var page = buyer().get(SHOP).page();
        var map = page.select("a[href='/map?shop=fournil-du-sanglier-savant'] svg[role=img]");
        assertThat(map.attr("aria-label")).contains("Le Fournil du Sanglier Savant");
        assertThat(map.select(".map-pin")).hasSize(1);
        assertThat(map.select(".map-commune")).hasSizeBetween(10, 150);
        assertThat(map.select("text").eachText())
                .contains("Charleville-Mézières")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHOP,
                SHOP + "/galette-au-sucre",
                "/market",
                "/market/pains",
                "/shops",
                "/map",
                "/nowhere"
            })
    void oneCanSearchFromEverywhereOnTheGroundFloor(String path) {
        var form = buyer().get(path).page().select("header form[role=search][action=/search]");
        assertThat(form).hasSize(1);
        assertThat(form.select("input[name=q]").attr("aria-label")).isNotEmpty();
    }
}
