package fr.halle.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CharterAtTheEditorTests extends DeskTest {

    private static final String CALLED = "Pour commander, appelez le 06 12 34 56 78.";

    private Stall stall;
    private Buyer merchant;
    private String products;

    @BeforeEach
    void open() {
        stall = stalls.open(1, 12);
        merchant = merchant(stall);
        products = counter(stall) + "/products";
    }

    @Test
    void whatTheCharterForbidsIsKeptAsADraftWithWhatToMend() {
        var refused = merchant.send(typed(CALLED).with("act", "publish"));
        assertThat(refused.location()).endsWith("/tarte-au-sucre/edit?done=refused");
        assertThat(buyer().get("/shops/" + stall.slug() + "/tarte-au-sucre").status())
                .isEqualTo(404);
        var page = merchant.get(refused.location());
        assertThat(page.page().select(".alert--error").text()).contains("mais pas en vente");
        assertThat(page.page().select("#verdict").text())
                .contains("À reprendre avant la mise en vente", "Retirez le téléphone");
        assertThat(page.page().select("#description").text()).isEqualTo(CALLED);
        assertThat(page.sql()).isLessThanOrEqualTo(18);
        var mended = page.form("/edit").with("description", "Au sucre de betterave.");
        assertThat(merchant.send(mended.with("act", "publish")).location())
                .endsWith("done=published");
    }

    @Test
    void whatIsTypedIsJudgedBeforeItIsKept() {
        var bare = check(typed(""));
        var said =
                check(
                        typed(
                                "Une pâte levée au beurre, du sucre roux et de la crème, cuite le matin. Pour six personnes."));
        assertThat(score(said)).isGreaterThan(score(bare));
        assertThat(said.page().select("h1")).isEmpty();
        assertThat(check(typed(CALLED)).text()).contains("À reprendre avant la mise en vente");
        var known = merchant.get(products + "/produit-0/edit").valueOf("name");
        assertThat(check(typed("").with("name", known)).text())
                .contains("ce qui distingue ce produit");
        assertThat(
                        number(
                                "select count(*) from catalog.product where shop_id = ?",
                                stall.shop().value()))
                .isEqualTo(1);
    }

    @Test
    void whatComesBackFromTheArchiveIsCheckedLikeAnythingNew() {
        var edit = products + "/produit-0/edit";
        merchant.send(merchant.get(edit).form("/archive"));
        merchant.send(
                merchant.get(edit).form("/edit").with("description", CALLED).with("act", "save"));
        assertThat(merchant.send(merchant.get(edit).form("/publication")).location())
                .endsWith("done=refused");
        assertThat(buyer().get("/shops/" + stall.slug() + "/produit-0").status()).isNotEqualTo(200);
    }

    private Form typed(String description) {
        return merchant.get(products + "/new")
                .form("/products")
                .with("name", "Tarte au sucre")
                .with("category", "patisseries")
                .with("price-0", "8")
                .with("stock-0", "4")
                .with("description", description);
    }

    private Answer check(Form typed) {
        return merchant.send(new Form(products + "/check", typed.fields()));
    }

    private static int score(Answer answer) {
        return Integer.parseInt(answer.page().select("#verdict").attr("data-score"));
    }
}
