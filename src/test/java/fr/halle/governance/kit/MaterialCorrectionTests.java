package fr.halle.governance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

/** What a material says of itself. */
class MaterialCorrectionTests extends PeopleTest {

    private static final String KIT = "/council/kit";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    @Test
    void whatAMaterialSaysOfItselfIsCorrectedUntilItIsValidated() {
        var path = KIT + "/" + supplied();
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var link = administrator.get(path).page().select("a[href$=/correction]").attr("href");
        var form = administrator.get(link).form("/correction");
        assertThat(administrator.send(form.with("purpose", "")).mistakes()).hasSize(1);
        var right = form.with("name", "Autre nom").with("kind", "POSTER");
        assertThat(administrator.send(right).location()).isEqualTo(path);
        var page = administrator.get(path);
        assertThat(page.page().select("h1").text()).isEqualTo("Autre nom");
        assertThat(page.page().select("s").text()).contains("Essai", "Un essai.", "Logo");
        assertThat(page.text()).contains("correction faite par");
        assertThat(entered(somebody("Personne")).get(path + "/correction").status()).isEqualTo(404);
        var logo =
                post(
                        administrator,
                        KIT + "/logo/correction",
                        "name",
                        "x",
                        "kind",
                        "LOGO",
                        "purpose",
                        "y");
        assertThat(logo.mistakes()).singleElement().asString().contains("ne se corrige plus");
        assertThat(administrator.get(KIT + "/logo").has("a[href$=/correction]")).isFalse();
    }

    private String supplied() {
        var name = "Essai " + UUID.randomUUID();
        var fields = Map.of("name", name, "kind", "LOGO", "purpose", "Un essai.");
        var sent = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR).upload(KIT, fields, SVG);
        var location = sent.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
