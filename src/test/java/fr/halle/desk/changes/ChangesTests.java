package fr.halle.desk.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class ChangesTests extends DeskTest {

    private Stall stall;
    private Buyer merchant;

    @BeforeEach
    void open() {
        stall = stalls.open(4, 12, 6, 3);
        merchant = merchant(stall);
    }

    @Test
    void pricesGoUpAfterALookAndComeBackButSoldStockDoesNot() {
        var look = look("PERCENT", "+3");
        assertThat(texts(look, "tbody td[data-label=Après]"))
                .containsExactly("3,09 €", "4,12 €", "5,15 €");
        assertThat(prices()).containsExactly(300L, 400L, 500L);
        var five = merchant.get(address("PERCENT", "%2B3") + "&five=true");
        assertThat(texts(five, "tbody td[data-label=Après]"))
                .containsExactly("3,10 €", "4,10 €", "5,15 €");
        var done = merchant.send(five.form("/changes"));
        assertThat(prices()).containsExactly(310L, 410L, 515L);
        order(stall, 0, 2);
        jdbc.sql("update catalog.offer set price_cents = 999 where id = ?")
                .param(stall.offers().get(2).id())
                .update();
        var undone = merchant.follow(merchant.send(merchant.get(done.location()).form("/undo")));
        assertThat(prices()).containsExactly(300L, 400L, 999L);
        assertThat(texts(undone, ".alert--warn li")).containsExactly(stall.offers().get(2).name());
        assertThat(left(0)).isEqualTo(10);
    }

    @Test
    void soldOutComesBackUnlessSomebodyCountedSince() {
        order(stall, 0, 2);
        var done = merchant.send(look("SOLD_OUT", "").form("/changes"));
        assertThat(List.of(left(0), left(1), left(2))).containsExactly(0, 0, 0);
        var stock = merchant.get(counter(stall) + "/stock");
        merchant.send(
                stock.form("/stock/" + stall.offers().get(1).id())
                        .with("act", "more")
                        .with("by", "4"));
        order(stall, 1, 4);
        merchant.send(merchant.get(done.location()).form("/undo"));
        assertThat(List.of(left(0), left(1), left(2))).containsExactly(10, 0, 3);
        assertThat(texts(merchant.get(done.location()), ".alert--warn li"))
                .containsExactly(stall.offers().get(1).name());
    }

    @Test
    void labelsAislesRatesAndTheArchive() {
        for (var wish : List.of("LABEL/FARM", "CATEGORY/fromages", "VAT/20", "ARCHIVE/")) {
            var parts = wish.split("/", -1);
            var done = merchant.send(look(parts[0], parts[1]).form("/changes"));
            assertThat(done.location()).as(wish).contains("/changes/");
            if (parts[0].equals("ARCHIVE")) {
                assertThat(buyer().get("/shops/" + stall.slug() + "/produit-0").status())
                        .isEqualTo(404);
            } else {
                assertThat(look(parts[0], parts[1]).text()).contains("déjà ainsi");
            }
            var undone =
                    merchant.follow(merchant.send(merchant.get(done.location()).form("/undo")));
            assertThat(undone.text()).as(wish).contains("Annulé pour 3 lignes");
        }
        assertThat(buyer().get("/shops/" + stall.slug() + "/produit-0").status()).isEqualTo(200);
        assertThat(look("PERCENT", "-100").status()).isEqualTo(422);
    }

    private Answer look(String wanted, String value) {
        return merchant.get(address(wanted, value.replace("+", "%2B")));
    }

    private String address(String wanted, String value) {
        return counter(stall)
                + "/products/changes/new?all=true&tab=on-sale&wanted="
                + wanted
                + "&value="
                + value;
    }

    private List<Long> prices() {
        return jdbc.sql(
                        "select price_cents from catalog.offer where shop_id = ? order by product_id")
                .param(stall.shop().value())
                .query(Long.class)
                .list();
    }

    private int left(int good) {
        return number(
                "select available from catalog.stock where offer_id = ?",
                stall.offers().get(good).id());
    }
}
