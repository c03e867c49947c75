package fr.halle.desk.farm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.farm.Season;
import fr.halle.catalog.farm.Seasons;
import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.MonthDay;

/** A farmer's week: what is ordered together, how much of it, when it is its season. */
class FarmWeekTests extends DeskTest {

    @Autowired private Seasons seasons;

    @Test
    void whatIsOfACycleIsFetchedAtItsDayAndNoMoreOfItThanTheFarmerHas() {
        var stall = stalls.open(5, 100, 100);
        var merchant = merchant(stall);
        var path = begin(merchant, stall);
        var goods = merchant.get(path);
        var product = goods.page().select("[name=product]").first().attr("value");
        var chosen = goods.form("/products").with("product", product).with("most-" + product, "3");
        assertThat(merchant.send(chosen).status()).isEqualTo(302);
        assertThat(merchant.get(path).valueOf("most-" + product)).isEqualTo("3");
        var inside = gathered(stall);

        var shopper = buyer();
        var page = shopper.get("/shops/" + stall.slug() + "/" + inside.slug());
        assertThat(page.text()).contains("Place Ducale", "Commandez avant", "encore");
        assertThat(page.sql()).isLessThanOrEqualTo(6);
        for (var each : stall.offers()) shopper.put(each.id(), "2"); // one of a cycle, one not
        var basket = shopper.get("/basket");
        assertThat(basket.text()).contains("À retirer", "Place Ducale", "Commandez avant");
        assertThat(basket.sql()).isLessThanOrEqualTo(4);
        var checkout = shopper.get("/checkout");
        assertThat(checkout.sql()).isLessThanOrEqualTo(6);
        assertThat(checkout.page().select("[name^=slot-]")).hasSize(1);
        var placed = shopper.send(shopper.checkout("on-collection", "rose@example.org"));
        assertThat(placed.location()).as(placed.summary()).startsWith("/purchases/");
        assertThat(shopper.get(placed.location()).text()).contains("Place Ducale", "9 h");
        assertThat(
                        number(
                                "select count(*) from fulfilment.slot where shop_id = ?",
                                stall.shop().value()))
                .isZero();

        var late = buyer();
        late.put(inside.id(), "2");
        var refused = late.send(late.checkout("on-collection", "iris@example.org"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("il n’en reste que 1 sur 2");

        var harvest = merchant.get(path + "/harvest");
        assertThat(harvest.text()).contains("À récolter pour", "Jusqu’ici 1 commande");
        assertThat(texts(harvest, ".sheet-lines li")).contains("2 " + inside.name());
        cancel(merchant, stall, placed);
        var again = late.send(late.checkout("on-collection", "iris@example.org"));
        assertThat(again.location()).as(again.summary()).startsWith("/purchases/");
    }

    @Test
    void theContentsOfABasketAreToldEachWeekAndKeptWithTheOrder() {
        var stall = stalls.open(5, 10);
        var merchant = merchant(stall);
        var path = counter(stall) + "/baskets";
        var page = merchant.get(path);
        merchant.send(
                page.form("/baskets")
                        .with("product", page.page().select("#product option").attr("value")));
        var weeks = merchant.get(path).form("/contents");
        assertThat(merchant.send(weeks.with("lines", "1 kg de carottes\n2 poireaux")).status())
                .isEqualTo(302);
        var shopper = buyer();
        var product =
                shopper.get("/shops/" + stall.slug() + "/" + stall.offers().getFirst().slug());
        assertThat(product.text()).contains("Dans le panier cette semaine", "1 kg de carottes");
        assertThat(product.sql()).isLessThanOrEqualTo(6);
        shopper.put(stall.offer(), "1");
        assertThat(shopper.get("/basket").sql()).isLessThanOrEqualTo(4);
        var placed = shopper.send(shopper.checkout("on-collection", "rose@example.org"));
        merchant.send(weeks.with("lines", "des navets"));
        assertThat(shopper.get(placed.location()).text())
                .contains("2 poireaux", "peut changer selon la récolte")
                .doesNotContain("navets");
        var copy = merchant.get(path).page().select("form:has(input[type=hidden][name=lines])");
        assertThat(copy.select("[name=lines]").attr("value")).isEqualTo("des navets");
    }

    @Test
    void aMistakeInACycleIsSaidBesideItsField() {
        var stall = stalls.open(5, 1);
        var merchant = merchant(stall);
        var form = merchant.get(counter(stall) + "/cycles").form("/cycles");
        var answer = merchant.send(form.with("from", "midi").with("place", ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mistakes()).hasSize(2);
        assertThat(answer.valueOf("from")).isEqualTo("midi");
    }

    @Test
    void offSeasonItIsShownAndNotSold() {
        var stall = stalls.open(5, 10);
        var good = stall.offers().getFirst();
        var tomorrow = MonthDay.from(Days.today().plusDays(2));
        seasons.set(stall.shop(), good.slug(), new Season(tomorrow, tomorrow, false));
        var shopper = buyer();
        var page = shopper.get("/shops/" + stall.slug() + "/" + good.slug());
        assertThat(page.text()).contains("revient en", "Ce n’est pas la saison");
        assertThat(page.has("form[action=/basket/lines]")).isFalse();
        assertThat(shopper.get("/shops/" + stall.slug()).text()).contains("revient en");
        shopper.put(good.id(), "1");
        assertThat(shopper.get("/basket").text()).contains("Hors saison");
        seasons.set(
                stall.shop(),
                good.slug(),
                new Season(MonthDay.of(1, 1), MonthDay.of(12, 31), false));
        assertThat(shopper.get("/shops/" + stall.slug() + "/" + good.slug()).text())
                .contains("de saison", "Ajouter au panier");
    }

    private String begin(Buyer merchant, Stall stall) {
        var form = merchant.get(counter(stall) + "/cycles").form("/cycles");
        var begun = merchant.send(form.with("place", "Place Ducale"));
        assertThat(begun.location()).as(begun.summary()).startsWith(counter(stall) + "/cycles/");
        return begun.location();
    }

    private Stall.Good gathered(Stall stall) {
        var slug =
                jdbc.sql(
                                "select slug from catalog.product where shop_id = ? and cycle_id is not null")
                        .param(stall.shop().value())
                        .query(String.class)
                        .single();
        return stall.offers().stream().filter(good -> good.slug().equals(slug)).findFirst().get();
    }

    private void cancel(Buyer merchant, Stall stall, Answer placed) {
        var order =
                jdbc.sql(
                                "select o.id::text from ordering.shop_order o join ordering.purchase p on p.id = o.purchase_id where p.token = ?")
                        .param(placed.location().substring("/purchases/".length()))
                        .query(String.class)
                        .single();
        var page = merchant.get(counter(stall) + "/orders/" + order);
        merchant.send(page.form(order + "/cancellation").with("reason", "Grêle"));
    }
}
