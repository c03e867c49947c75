package fr.halle.ordering.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is made to measure or for a given day is not taken back (L221-28, 3° and 12°): its merchant
 * says so, its shopper reads it before ordering, and it stays as it was when it was ordered. Three
 * goods that keep: for 3,00 €, 4,00 € and 5,00 €.
 */
class SaidReturnsTests extends DeskTest {

    private static final String MEASURE = "Fait à votre demande : ne se reprend pas";
    private static final String DATED = "Prévu à une date précise : ne se reprend pas";

    private Stall stall;
    private Buyer merchant;

    @BeforeEach
    void open() {
        stall = stalls.open(50, 100, 100, 100);
        merchant = merchant(stall);
        say(0, "MADE_TO_MEASURE");
        say(1, "DATED");
        say(2, "");
    }

    @Test
    void theShopperReadsItOnTheProductAtTheCheckoutAndAfterwards() {
        assertThat(shown(0)).contains(MEASURE).doesNotContain(DATED);
        assertThat(shown(1)).contains(DATED);
        assertThat(shown(2)).doesNotContain("ne se reprend pas");
        var shopper = buyer();
        stall.offers().forEach(good -> shopper.put(good.id(), "1"));
        assertThat(text(shopper.get("/checkout"))).contains(MEASURE, DATED);
        var path = ordered(shopper);
        assertThat(text(shopper.get(path))).contains(MEASURE, DATED);
        assertThat(letters(path)).contains("Commande");
    }

    @Test
    void whoChangesTheirMindIsPaidBackWhatIsTakenBackAndToldWhyTheRestIsNot() {
        var shopper = buyer();
        stall.offers().forEach(good -> shopper.put(good.id(), "1"));
        var path = ordered(shopper);
        var confirm = confirm(shopper, path);
        assertThat(text(confirm))
                .contains(stall.offers().get(0).name() + " — " + MEASURE)
                .contains(stall.offers().get(1).name() + " — " + DATED)
                .doesNotContain(stall.offers().get(2).name() + " —")
                .contains("5,00 €")
                .doesNotContain("12,00 €");
        shopper.send(confirm.form("/confirmation"));
        assertThat(letters(path)).contains(MEASURE, DATED);
        var ticket = counter(stall) + "/orders/" + placed(path).id();
        var page = merchant.get(ticket);
        assertThat(text(page)).contains(MEASURE, DATED, "Ce qui se reprend");
        assertThat(merchant.send(page.form("/withdrawal")).location()).isEqualTo(ticket);
        assertThat(
                        jdbc.sql(
                                        "select position from ordering.order_line where order_id = ? and cancelled_at is not null")
                                .param(placed(path).id())
                                .query(Integer.class)
                                .list())
                .containsExactly(3);
    }

    @Test
    void whatWasOrderedStaysAsItWasWhenTheProductSaysSomethingElse() {
        var shopper = buyer();
        shopper.put(stall.offers().get(0).id(), "1");
        var before = ordered(shopper);
        say(0, "");
        assertThat(shown(0)).doesNotContain("ne se reprend pas");
        assertThat(text(confirm(shopper, before))).contains(MEASURE, "0,00 €");
        shopper.put(stall.offers().get(0).id(), "1");
        var after = ordered(shopper);
        assertThat(text(confirm(shopper, after))).contains("3,00 €").doesNotContain(MEASURE);
    }

    @Test
    void nothingIsSaidUntilTheMerchantChoosesAndWhatTheySaidIsKept() {
        var blank = merchant.get(counter(stall) + "/products/new").page();
        assertThat(blank.select("[name=returns][checked]").eachAttr("value")).containsExactly("");
        var edit = counter(stall) + "/products/produit-0/edit";
        var form = merchant.get(edit).form("/edit");
        assertThat(form.value("returns")).isEqualTo("MADE_TO_MEASURE");
        var wrong = merchant.send(form.with("returns", "DATED").with("name", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[name=returns][checked]").attr("value")).isEqualTo("DATED");
        assertThat(text(merchant.get(edit))).contains("rétractation");
        var copy = merchant.send(merchant.get(edit).form("/duplicate")).location();
        assertThat(merchant.get(copy).form("/edit").value("returns")).isEqualTo("MADE_TO_MEASURE");
    }

    private void say(int good, String returns) {
        var edit = counter(stall) + "/products/" + stall.offers().get(good).slug() + "/edit";
        var form = merchant.get(edit).form("/edit").with("category", "livres");
        var saved = merchant.send(form.with("returns", returns).with("act", "save"));
        assertThat(saved.location()).as(saved.summary()).endsWith("done=saved");
    }

    private String shown(int good) {
        return text(buyer().get("/shops/" + stall.slug() + "/" + stall.offers().get(good).slug()));
    }

    private String ordered(Buyer shopper) {
        var placed = shopper.send(shopper.checkout("on-collection", "rose@example.org"));
        assertThat(placed.location()).as(placed.summary()).startsWith("/purchases/");
        return placed.location();
    }

    /** The second step of the declaration. */
    private static Answer confirm(Buyer shopper, String path) {
        var link = shopper.get(path).page().select("a[href^=/withdrawal?]").attr("href");
        var step = shopper.get(link).form("/withdrawal").with("name", "Rose Pervenche");
        return shopper.send(step.with("email", "rose@example.org"));
    }

    private String letters(String path) {
        var number =
                jdbc.sql("select number from ordering.purchase where token = ?")
                        .param(path.substring("/purchases/".length()))
                        .query(String.class)
                        .single();
        var spoken = number.replaceAll("(..)(?!$)", "$1 ");
        return jdbc
                .sql("select plain from mail.letter where recipient = 'rose@example.org'")
                .query(String.class)
                .list()
                .stream()
                .map(SaidReturnsTests::plain)
                .filter(letter -> letter.contains(spoken))
                .reduce("", String::concat);
    }

    private static String text(Answer answer) {
        return plain(answer.text());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
