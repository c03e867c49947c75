package fr.halle.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Photos;
import fr.halle.testing.Stall;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductLifeTests extends DeskTest {

    private Stall stall;
    private Buyer merchant;
    private String products;

    @BeforeEach
    void open() {
        stall = stalls.open(4, 12);
        merchant = merchant(stall);
        products = counter(stall) + "/products";
    }

    @Test
    void aNewNameKeepsTheOldAddress() {
        var edit = products + "/produit-0/edit";
        merchant.send(
                merchant.get(edit)
                        .form("/edit")
                        .with("name", "Miche de seigle")
                        .with("act", "save"));
        assertThat(buyer().get(shop("miche-de-seigle")).status()).isEqualTo(200);
        assertThat(buyer().get(shop("produit-0")).location()).endsWith("/miche-de-seigle");
        assertThat(merchant.get(edit).status()).isEqualTo(200);
    }

    @Test
    void aProductIsSoldOnItsDaysOnly() {
        var edit = products + "/produit-0/edit";
        var tomorrow = Days.today().plusDays(1).toString();
        merchant.send(merchant.get(edit).form("/edit").with("from", tomorrow).with("act", "save"));
        assertThat(buyer().get(shop("produit-0")).status()).isEqualTo(404);
        assertThat(merchant.get(products + "?tab=later").text()).contains(stall.goods());
        merchant.send(merchant.get(edit).form("/edit").with("from", "").with("act", "save"));
        assertThat(buyer().get(shop("produit-0")).status()).isEqualTo(200);
    }

    @Test
    void itIsPutAwayBroughtBackAndCopied() {
        var edit = products + "/produit-0/edit";
        merchant.send(merchant.get(edit).form("/archive"));
        assertThat(buyer().get(shop("produit-0")).status()).isEqualTo(404);
        assertThat(merchant.get(products + "?tab=archive").text()).contains(stall.goods());
        merchant.send(merchant.get(edit).form("/publication"));
        assertThat(buyer().get(shop("produit-0")).status()).isEqualTo(200);
        var copy = merchant.send(merchant.get(edit).form("/duplicate"));
        assertThat(merchant.get(copy.location()).valueOf("name")).endsWith("(copie)");
        assertThat(merchant.get(products + "?tab=draft").text()).contains("(copie)");
        assertThat(merchant.get(edit).text())
                .contains("Mis aux archives", "Mis en vente", "Marchande");
    }

    @Test
    void thePhotographComesWithTheRest() {
        var form = merchant.get(products + "/produit-0/edit");
        var answer =
                merchant.upload(
                        products + "/produit-0/edit?" + query(form.form("/edit")),
                        "",
                        "a.jpg",
                        Photos.jpeg(600, 400));
        assertThat(answer.location()).as(answer.summary()).endsWith("done=saved");
        assertThat(
                        merchant.get(products + "/produit-0/edit")
                                .page()
                                .select(".thumbnails img")
                                .attr("alt"))
                .isEqualTo(stall.goods());
    }

    @Test
    void anotherMerchantFindsNothing() {
        var rival = merchant(stalls.open(4, 1));
        assertThat(rival.get(products + "/produit-0/edit").status()).isEqualTo(404);
        assertThat(rival.get(products + "/new").status()).isEqualTo(404);
    }

    private String shop(String slug) {
        return "/shops/" + stall.slug() + "/" + slug;
    }

    private static String query(Form form) {
        return form.fields().stream()
                .filter(field -> !field.name().equals("_csrf") && !field.name().equals("alt"))
                .map(
                        field ->
                                field.name()
                                        + "="
                                        + java.net.URLEncoder.encode(
                                                field.value(),
                                                java.nio.charset.StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining("&"));
    }
}
