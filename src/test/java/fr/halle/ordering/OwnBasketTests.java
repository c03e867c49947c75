package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** A basket follows its person from device to device, and stays behind when they sign out. */
class OwnBasketTests extends PeopleTest {

    @Test
    void whatAVisitorPutAsideIsAddedToWhatThePersonHad() {
        var stall = stalls.open(50, 200, 200);
        var bread = stall.offers().get(0).id();
        var honey = stall.offers().get(1).id();
        var email = somebody("Rose");
        var phone = entered(email);
        phone.put(bread, "2");
        var computer = buyer();
        computer.put(bread, "3");
        computer.put(honey, "1");
        enter(computer, email);
        assertThat(quantities(computer)).containsExactly("5", "1");
        assertThat(quantities(phone))
                .as("the same basket on the telephone")
                .containsExactly("5", "1");
        enter(computer, email);
        assertThat(quantities(computer))
                .as("signing in again adds nothing")
                .containsExactly("5", "1");
    }

    @Test
    void aLineHoldsNoMoreThanALineHolds() {
        var bread = stalls.open(50, 200).offer();
        var email = somebody("Rose");
        entered(email).put(bread, "60");
        var computer = buyer();
        computer.put(bread, "60");
        assertThat(quantities(enter(computer, email))).containsExactly("99");
    }

    @Test
    void whoSignsOutLeavesACleanVisitor() {
        var bread = stalls.open(50, 200).offer();
        var email = somebody("Rose");
        var browser = entered(email);
        browser.put(bread, "2");
        var cookie = browser.cookie("halle-basket");
        post(browser, "/sign-out");
        assertThat(quantities(browser)).isEmpty();
        browser.put(bread, "7");
        assertThat(quantities(browser)).containsExactly("7");
        var thief = buyer();
        thief.forge("halle-basket", cookie);
        assertThat(quantities(thief)).as("the cookie alone opens nothing").isEmpty();
        var neighbour = entered(somebody("Lucie"));
        neighbour.forge("halle-basket", cookie);
        assertThat(quantities(neighbour)).as("nor for somebody else").isEmpty();
        enter(thief, email);
        assertThat(quantities(thief)).containsExactly("2");
    }

    @Test
    void aSessionThatEndedElsewhereTakesItsBasketAlong() {
        var bread = stalls.open(50, 200).offer();
        var email = somebody("Rose");
        var library = entered(email);
        library.put(bread, "2");
        post(entered(email), "/my/account/sessions/end");
        assertThat(quantities(library)).isEmpty();
        library.put(bread, "1");
        assertThat(quantities(library)).containsExactly("1");
        assertThat(quantities(entered(email))).containsExactly("2");
    }

    @Test
    void aFormThatShowedTheVisitorsBasketDoesNotOrderThePersonsOne() {
        var stall = stalls.open(50, 200, 200);
        var email = somebody("Rose");
        entered(email).put(stall.offers().get(1).id(), "4");
        var browser = buyer();
        browser.put(stall.offers().get(0).id(), "1");
        var form = browser.checkout("on-collection", email());
        enter(browser, email);
        var answer = browser.send(form);
        assertThat(answer.status()).as(answer.summary()).isEqualTo(422);
        assertThat(
                        number(
                                "select count(*) from ordering.shop_order where shop_id = ?",
                                stall.shop().value()))
                .isZero();
        var mended = answer.form("/checkout").with("terms", "yes").with("tender", "on-collection");
        assertThat(browser.send(mended).location()).startsWith("/purchases/");
    }

    @Test
    void aFormOfThePersonsBasketDoesNotOrderAVisitorsOne() {
        var bread = stalls.open(50, 200).offer();
        var browser = entered(somebody("Rose"));
        browser.put(bread, "1");
        var form = browser.checkout("on-collection", email());
        post(browser, "/sign-out");
        browser.put(bread, "9");
        assertThat(browser.send(form).location()).doesNotStartWith("/purchases/");
    }

    @Test
    void noSessionIsOpenedForAVisitorAndPagesCostTheSameForEverybody() {
        var bread = stalls.open(50, 200).offer();
        var visitor = buyer();
        visitor.put(bread, "1");
        assertThat(visitor.cookie("halle-session")).isEmpty();
        int cost = visitor.get("/basket").sql();
        assertThat(cost).isLessThanOrEqualTo(4);
        var person = entered(somebody("Rose"));
        person.put(bread, "1");
        // reading the session and who acts for which shop costs what it costs on every page
        int around = person.get("/terms").sql() - visitor.get("/terms").sql();
        assertThat(person.get("/basket").sql()).isLessThanOrEqualTo(cost + around + 1);
    }

    @Test
    void whatWasOrderedOnceIsOrderedAgainAsFarAsItIsStillSold() {
        var stall = stalls.open(50, 20, 20, 20, 20);
        var email = somebody("Rose");
        var browser = entered(email);
        for (var good : stall.offers()) browser.put(good.id(), "3");
        browser.send(browser.checkout("on-collection", email));
        // an import counts by difference: 17 are left of each
        stalls.recount(stall.offers().get(1), 5);
        stalls.recount(stall.offers().get(2), 3);
        jdbc.sql("update catalog.offer set withdrawn_at = now() where id = ?")
                .param(stall.offers().get(3).id())
                .update();
        var again =
                browser.get("/my/orders")
                        .page()
                        .expectFirst("form[action$=/basket]")
                        .attr("action");
        var told = browser.follow(post(browser, again));
        assertThat(told.text())
                .contains("2 produits sont dans votre panier", "il n’en reste que 2, au lieu de 3")
                .contains("il n’y en a plus pour l’instant", "n’est plus vendu");
        assertThat(quantities(browser)).containsExactlyInAnyOrder("3", "2");
        assertThat(post(entered(somebody("Lucie")), again).status()).isEqualTo(404);
        assertThat(post(browser, "/my/orders/" + UUID.randomUUID() + "/basket").status())
                .isEqualTo(404);
    }

    private static List<String> quantities(Buyer browser) {
        return browser.get("/basket").page().select(".qty input[type!=hidden]").eachAttr("value");
    }
}
