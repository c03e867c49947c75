package fr.halle.desk.condition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.search.Search;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** What is not new says so, everywhere, and is not sold once its day is over. */
class ConditionTests extends DeskTest {

    private final LocalDate today = Days.today();

    @Autowired Search search;

    @Test
    void whatIsSecondHandSaysItsStateAndItsGuarantee() {
        var stall = stalls.open(50, 5, 5);
        var merchant = merchant(stall);
        var form = merchant.get(path(stall, 0)).form("/condition").with("kind", "second-hand");
        var unsaid = merchant.send(form);
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.mistakes()).containsExactly("Dites dans quel état il est.");
        assertThat(merchant.send(form.with("wear", "GOOD")).location()).contains("done=saved");
        var page = product(stall, 0);
        assertThat(page.page().select("#condition").text())
                .startsWith("Seconde main Bon état Garantie légale de conformité")
                .contains("deux ans", "douze premiers mois");
        assertThat(page.body()).contains("https://schema.org/UsedCondition");
        assertThat(product(stall, 1).body()).contains("https://schema.org/NewCondition");
        assertThat(found("second-hand"))
                .contains(stall.offers().get(0).name())
                .doesNotContain(stall.offers().get(1).name());
        merchant.send(form.with("kind", ""));
        assertThat(product(stall, 0).has("#condition")).isFalse();
    }

    @Test
    void aRepairIsAskedForAndNeverGoesInABasket() {
        var stall = stalls.open(50, 5);
        say(stall, 0, "repair", "");
        var page = product(stall, 0);
        assertThat(page.has("form[action=/basket/lines]")).isFalse();
        assertThat(page.text()).contains("Demander un devis", "à partir de");
        assertThat(buyer().put(stall.offer(), "1").status()).isEqualTo(404);
        assertThat(found("repair")).contains(stall.goods());
    }

    @Test
    void afterItsUseByDateNothingIsSoldThoughNoJobHasRun() {
        var stall = stalls.open(50, 5, 5);
        var merchant = merchant(stall);
        var late = merchant.get(path(stall, 0)).form("/condition").with("kind", "surplus");
        late = late.with("day", today.minusDays(1).toString()).with("dayIs", "USE_BY");
        assertThat(merchant.send(late).mistakes().getFirst()).startsWith("Cette date est passée");
        say(stall, 0, "surplus", today.toString());
        assertThat(product(stall, 0).text()).contains("Anti-gaspi", "À consommer jusqu’au");
        order(stall); // until the end of its day
        var shopper = buyer();
        shopper.put(stall.offer(), "1");
        var checkout = shopper.checkout("on-collection", "rose@example.org");
        jdbc.sql(
                        "update catalog.condition set use_by = use_by - 1 where product_id = (select product_id from catalog.offer where id = ?)")
                .param(stall.offer())
                .update();
        assertThat(shopper.send(checkout).location()).doesNotStartWith("/purchases/");
        assertThat(number("select available from catalog.stock where offer_id = ?", stall.offer()))
                .isEqualTo(4);
        // whoever lists it again does so in vain
        jdbc.sql("update catalog.product set withdrawn_at = null where shop_id = ?")
                .param(stall.shop().value())
                .update();
        assertThat(product(stall, 0).status()).isEqualTo(404);
        assertThat(product(stall, 1).status()).isEqualTo(200);
    }

    private void say(Stall stall, int good, String kind, String useBy) {
        Buyer merchant = merchant(stall);
        var form = merchant.get(path(stall, good)).form("/condition").with("kind", kind);
        var answer = merchant.send(form.with("day", useBy).with("dayIs", "USE_BY"));
        assertThat(answer.location()).as(answer.summary()).contains("done=saved");
    }

    private String found(String state) {
        everythingBeforeIsOver();
        search.catchUp();
        return buyer().open("/search?q=produit&state=" + state).text();
    }

    private Answer product(Stall stall, int good) {
        return buyer().get("/shops/" + stall.slug() + "/" + stall.offers().get(good).slug());
    }

    private static String path(Stall stall, int good) {
        return counter(stall) + "/products/" + stall.offers().get(good).slug() + "/condition";
    }
}
