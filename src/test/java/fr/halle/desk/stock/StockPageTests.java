package fr.halle.desk.stock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StockPageTests extends DeskTest {

    @Autowired LowStockLetters letters;

    private Stall stall;
    private Buyer merchant;
    private String stock;

    @BeforeEach
    void open() {
        stall = stalls.open(4, 6, 20);
        merchant = merchant(stall);
        stock = counter(stall) + "/stock";
    }

    @Test
    void oneTapChangesAStockAndSoldOutCanBeTakenBack() {
        assertThat(merchant.get(stock).sql()).isLessThanOrEqualTo(8);
        assertThat(tap("less").location()).isEqualTo(stock);
        assertThat(left()).isEqualTo(5);
        tap("none");
        assertThat(left()).isZero();
        assertThat(buyer().get("/shops/" + stall.slug() + "/produit-0").text()).contains("puisé");
        assertThat(merchant.get(stock).text()).contains("Remettre 5");
        tap("more");
        assertThat(left()).isEqualTo(5);
        assertThat(
                        number(
                                "select count(*) from catalog.stock_change where offer_id = ?",
                                stall.offer()))
                .isEqualTo(3);
    }

    @Test
    void aCountKeepsWhatIsSoldMeanwhileAndASecondCountIsRefused() {
        var page = merchant.get(stock);
        order(stall, 0, 2);
        assertThat(count(page, "10").location()).doesNotContain("recounted");
        assertThat(left()).isEqualTo(8);
        var late = merchant.follow(count(page, "10"));
        assertThat(late.page().select("[role=alert]").text()).contains("il en reste 8");
        assertThat(left()).isEqualTo(8);
    }

    @Test
    void aThingIsFoundByItsBarcodeAndOthersAreNotThere() {
        jdbc.sql("update catalog.offer set barcode = '3017620422003' where id = ?")
                .param(stall.offer())
                .update();
        var found = merchant.get(stock + "?name=3017620422003");
        assertThat(found.page().select(".stock-row")).hasSize(1);
        var rival = stalls.open(4, 1);
        var form = found.form("/stock/" + stall.offer());
        var elsewhere =
                new fr.halle.testing.Form(
                        counter(rival) + "/stock/" + stall.offer(), form.fields());
        assertThat(merchant(rival).send(elsewhere.with("act", "none")).status()).isIn(403, 404);
        assertThat(left()).isEqualTo(6);
    }

    @Test
    void oneLetterForEachFall() {
        merchant.send(merchant.get(stock).form("/warning").with("at", "5"));
        letters.run();
        assertThat(told()).isZero();
        order(stall, 0, 1);
        letters.run();
        order(stall, 0, 1);
        letters.run();
        assertThat(told()).isEqualTo(1);
        assertThat(merchant.get(stock + "?low=true").page().select(".stock-row")).hasSize(1);
        merchant.send(
                merchant.get(stock)
                        .form("/stock/" + stall.offer())
                        .with("act", "more")
                        .with("by", "9"));
        letters.run();
        tap("none");
        letters.run();
        assertThat(told()).isEqualTo(2);
        assertThat(merchant.send(merchant.get(stock).form("/warning").with("at", "peu")).status())
                .isEqualTo(422);
    }

    private int told() {
        return number(
                "select count(*) from mail.letter where recipient = ? and subject like 'Bientôt épuisé%'",
                stall.merchant());
    }

    private Answer tap(String act) {
        return merchant.send(merchant.get(stock).form("/stock/" + stall.offer()).with("act", act));
    }

    /** By the second form of the row, as it stood on that page. */
    private Answer count(Answer page, String count) {
        var form = page.page().select("#o-" + stall.offer() + " form:has([name=count])").first();
        var fields =
                ((org.jsoup.nodes.FormElement) form)
                        .formData().stream()
                                .map(
                                        field ->
                                                new fr.halle.testing.Form.Field(
                                                        field.key(), field.value()))
                                .toList();
        return merchant.send(
                new fr.halle.testing.Form(form.attr("action"), fields)
                        .with("count", count)
                        .with("act", "count"));
    }

    private int left() {
        return number("select available from catalog.stock where offer_id = ?", stall.offer());
    }
}
