package fr.halle.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.search.Search;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProductEditorTests extends DeskTest {

    @Autowired Search search;

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
    void aProductIsADraftThenOnSaleAndEverythingTypedIsOnItsPage() {
        var saved = send(filled("Brioche dorée du matin").with("act", "save"));
        assertThat(saved.location()).startsWith(products + "/brioche-doree-du-matin/edit");
        assertThat(buyer().get(shop("brioche-doree-du-matin")).status()).isEqualTo(404);
        everythingBeforeIsOver();
        search.catchUp();
        assertThat(buyer().get("/search?q=Brioche+dorée+du+matin").text())
                .doesNotContain("Brioche dorée du matin Étal");
        assertThat(buyer().get("/sitemaps/products-1.xml").body())
                .doesNotContain(stall.slug() + "/brioche-doree");
        assertThat(buyer().get("/shops/" + stall.slug()).text()).doesNotContain("Brioche dorée");
        assertThat(merchant.get(products + "?tab=draft").text()).contains("Brioche dorée");
        var draft = merchant.get(saved.location());
        assertThat(merchant.send(draft.form("/edit").with("act", "publish")).location())
                .endsWith("done=published");
        var page = buyer().get(shop("brioche-doree-du-matin"));
        assertThat(page.text())
                .contains("3,20", "Au beurre de la ferme.", "Ardennes", "Fait maison");
        assertThat(
                        page.page()
                                .select(".ingredients b, .ingredients strong, main b, main strong")
                                .eachText())
                .contains("blé");
        everythingBeforeIsOver();
        search.catchUp();
        assertThat(buyer().get("/search?q=Brioche+dorée+du+matin").text())
                .contains("Brioche dorée");
        assertThat(merchant.get(saved.location()).sql()).isLessThanOrEqualTo(18);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndKept() {
        var typed =
                filled("")
                        .with("price-0", "trois euros")
                        .with("stock-0", "beaucoup")
                        .with("barcode-0", "3017620422004")
                        .with("ingredients", "farine de *blé")
                        .with("said", "NONE")
                        .with("from", "2030-02-01")
                        .with("until", "2030-01-01");
        var refused = send(typed.with("act", "publish"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes()).hasSize(7);
        assertThat(refused.valueOf("price-0")).isEqualTo("trois euros");
        assertThat(refused.page().select("#description").text()).startsWith("Au beurre");
        assertThat(refused.page().select("#e-price-0").text()).contains("3,20");
        assertThat(refused.page().select("#price-0").attr("aria-describedby"))
                .contains("e-price-0");
        assertThat(
                        number(
                                "select count(*) from catalog.product where shop_id = ?",
                                stall.shop().value()))
                .isEqualTo(1);
    }

    @Test
    void aVariantIsAddedAndRemovedWithoutScript() {
        var more = send(filled("Tarte").with("act", "add"));
        assertThat(more.page().select(".variant")).hasSize(2);
        assertThat(more.valueOf("price-0")).isEqualTo("3,20");
        assertThat(more.page().select("#label-1").hasAttr("autofocus")).isTrue();
        var two =
                more.form("/products")
                        .with("label-0", "Petite")
                        .with("label-1", "Grande")
                        .with("price-1", "12");
        var saved = send(two.with("act", "publish"));
        assertThat(buyer().get(shop("tarte")).text()).contains("Petite", "Grande", "12,00");
        var fewer =
                merchant.send(merchant.get(saved.location()).form("/edit").with("act", "remove-0"));
        assertThat(fewer.page().select(".variant")).hasSize(1);
        merchant.send(fewer.form("/edit").with("act", "save"));
        assertThat(buyer().get(shop("tarte")).text()).doesNotContain("3,20");
    }

    @Test
    void twoTabsAndTheSecondIsToldWhatTheFirstChanged() {
        var edit = products + "/produit-0/edit";
        var first = merchant.get(edit).form("/edit");
        var second = merchant.get(edit).form("/edit");
        merchant.send(first.with("price-0", "3,50").with("act", "save"));
        var late = merchant.send(second.with("description", "Croûte épaisse.").with("act", "save"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text())
                .contains("Marchande", "prix", "Prix actuels : 3,50 €");
        assertThat(late.page().select("#description").text()).isEqualTo("Croûte épaisse.");
        var again = merchant.send(late.form("/edit").with("price-0", "3,50").with("act", "save"));
        assertThat(again.location()).endsWith("done=saved");
        assertThat(buyer().get(shop("produit-0")).text()).contains("3,50", "Croûte épaisse.");
    }

    @Test
    void aCountDoesNotBringBackWhatWasSoldMeanwhile() {
        var edit = products + "/produit-0/edit";
        var counted = merchant.get(edit).form("/edit").with("stock-0", "20");
        order(stall, 0, 5);
        merchant.send(counted.with("act", "save"));
        assertThat(left()).isEqualTo(15);
        var stale = merchant.get(edit).form("/edit").with("stock-0", "30");
        merchant.send(merchant.get(edit).form("/edit").with("stock-0", "+5").with("act", "save"));
        assertThat(left()).isEqualTo(20);
        var refused = merchant.send(stale.with("act", "save"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#e-stock-0").text()).contains("il en reste 20");
        assertThat(refused.valueOf("stock-0")).isEqualTo("30");
        assertThat(left()).isEqualTo(20);
    }

    private Form filled(String name) {
        return merchant.get(products + "/new")
                .form("/products")
                .with("name", name)
                .with("category", "patisseries")
                .with("description", "Au beurre de la ferme.\n\nÀ partager.")
                .with("price-0", "3,20")
                .with("stock-0", "8")
                .with("net-0", "500")
                .with("unit-0", "G")
                .with("label", "HOME_MADE")
                .with("origin", "Ardennes")
                .with("ingredients", "farine de *blé*, beurre")
                .with("allergen", "GLUTEN")
                .with("said", "SOME");
    }

    private Answer send(Form form) {
        return merchant.send(form);
    }

    private int left() {
        return number("select available from catalog.stock where offer_id = ?", stall.offer());
    }

    private String shop(String slug) {
        return "/shops/" + stall.slug() + "/" + slug;
    }
}
