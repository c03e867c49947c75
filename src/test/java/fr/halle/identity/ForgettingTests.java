package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.Stall;
import fr.halle.testing.Traces;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;

/** Taking one's data along, and being forgotten, but for what the law wants kept. */
class ForgettingTests extends PeopleTest {

    private static final String LEAVE = "/my/account/deletion";

    @Autowired Identity identity;

    @Test
    void theFileHoldsEverySectionAndThePageReadsLikeIt() {
        var email = email();
        var browser = join(email, "Rose Pervenche", "");
        var stall = stalls.open(5, 10);
        address(browser, "3 rue Ouverte");
        post(browser, "/my/account/news");
        order(browser, stall, "1", email);
        var file = JsonMapper.shared().readTree(browser.get("/my/account/data/file").body());
        assertThat(file.propertyNames())
                .contains(
                        "made",
                        "identity",
                        "mail",
                        "moderation",
                        "ordering",
                        "organisations",
                        "shops");
        assertThat(file.at("/identity/email").asString()).isEqualTo(email);
        assertThat(file.at("/identity/addresses/0/street").asString()).isEqualTo("3 rue Ouverte");
        assertThat(file.at("/identity/consents/0/purpose").asString()).isEqualTo("NEWS");
        assertThat(file.at("/identity/sessions").size()).isOne();
        assertThat(file.at("/ordering/orders/0/shops/0/lines/0/product").asString())
                .isEqualTo(stall.goods());
        assertThat(file.at("/mail/letters").size()).isOne();
        var page = browser.get("/my/account/data");
        assertThat(page.text())
                .contains(email, "3 rue Ouverte", stall.goods(), "Ce que vous avez accepté")
                .doesNotContain("unitPrice", "identity.data");
    }

    @Test
    void whoLeavesIsNowhereAnyMore() {
        var email = email();
        var browser = join(email, "Hortensia Dupuis", PASSWORD);
        var elsewhere = buyer();
        signIn(elsewhere, email, PASSWORD);
        address(browser, "3 rue Cachée");
        post(browser, "/my/account/news");
        post(browser, "/my/account/email", "email", email());
        var stall = stalls.open(5, 10);
        order(browser, stall, "1", email);
        handOver(stall);
        var guest = buyer();
        order(guest, stall, "2", email.toUpperCase());
        handOver(stall);
        new Traces(jdbc).leave(email, "Hortensia Dupuis", stall.shop().value());
        browser.put(stall.offer(), "1");
        var page = browser.get(LEAVE);
        assertThat(page.text())
                .contains("Code de commerce, art. L123-22", "art. L102", "RGPD")
                .doesNotContain("L213-1");
        var id = person(email);
        assertThat(post(browser, LEAVE, "password", "x").location()).isEqualTo("/goodbye");
        assertThat(LETTERS.text(email, "Votre compte est supprimé")).isNotEmpty();
        assertThat(isIn(browser) || isIn(elsewhere)).isFalse();
        assertThat(signIn(buyer(), email, PASSWORD).status()).isEqualTo(422);
        waitForThePost(email);
        for (var word : List.of("Hortensia Dupuis", "3 rue Cachée"))
            assertThat(traces(word)).isEmpty();
        assertThat(number("select count(*) from identity.kept where person_id = ?", id))
                .isEqualTo(2);
        assertThat(
                        number(
                                "select count(*) from ordering.order_line l join ordering.shop_order o on o.id = l.order_id where o.shop_id = ?",
                                stall.shop().value()))
                .as("the shop's accounts are whole")
                .isEqualTo(2);
        assertThat(identity.names(List.of(new PersonId(id)))).as("on no page").isEmpty();
        emptyTheBox(email);
        assertThat(isIn(join(email, "Hortensia", ""))).as("they may come back").isTrue();
    }

    @Test
    void anOpenOrderIsFetchedFirst() {
        var email = somebody("Rose");
        var browser = leaving(email);
        var stall = stalls.open(5, 10);
        order(browser, stall, "1", email);
        assertThat(browser.get(LEAVE).text()).contains("Une commande est encore");
        assertThat(post(browser, LEAVE).status()).isEqualTo(422);
        assertThat(number("select count(*) from identity.person where email = ?", email)).isOne();
        handOver(stall);
        assertThat(post(browser, LEAVE).location()).isEqualTo("/goodbye");
    }

    @Test
    void aContractOfAHundredAndTwentyEurosKeepsTheNameOfItsParty() {
        var email = somebody("Rose");
        var browser = leaving(email);
        var stall = stalls.open(5, 99);
        order(browser, stall, "40", email);
        handOver(stall);
        assertThat(browser.get(LEAVE).text()).contains("L213-1, D213-1 et D213-2");
        post(browser, LEAVE);
        var kept =
                jdbc.sql(
                                "select p.name || ' ' || p.email || p.name_until from ordering.purchase p join ordering.shop_order o on o.purchase_id = p.id where o.shop_id = ?")
                        .param(stall.shop().value())
                        .query(String.class)
                        .single();
        assertThat(kept).startsWith("Rose Pervenche 20");
        jdbc.sql(
                        "update ordering.purchase set name_until = '2026-01-01' where name_until is not null")
                .update();
    }

    @Test
    void whoRunsAShopAloneHandsItOverFirstAndNobodyLeavesWithoutProof() {
        var stall = stalls.open(5, 10);
        var merchant = leaving(stall.merchant());
        assertThat(merchant.get(LEAVE).text()).contains("la seule personne à tenir");
        assertThat(post(merchant, LEAVE).status()).isEqualTo(422);
        var email = somebody("Rose");
        var browser = entered(email);
        assertThat(browser.get(LEAVE).has("form[action=/sign-in/link]")).isTrue();
        assertThat(post(browser, LEAVE, "password", "").status()).isEqualTo(422);
        assertThat(number("select count(*) from identity.person where email = ?", email)).isOne();
    }

    /** Came by a link a moment ago. */
    private Buyer leaving(String email) {
        var browser = buyer();
        post(browser, "/sign-in/link", "email", email);
        post(browser, LETTERS.link(email, "Votre lien pour entrer"));
        return browser;
    }

    private void address(Buyer browser, String street) {
        var typed =
                "label,Maison,name,Rose,street,%s,postcode,75011,commune,Paris,phone,0324000001";
        post(browser, "/my/account/addresses", typed.formatted(street).split(","));
    }

    private void order(Buyer browser, Stall stall, String quantity, String email) {
        browser.put(stall.offer(), quantity);
        var form = browser.checkout("on-collection", email);
        var message = form.fieldLike("message-");
        var placed = browser.send(form.with(message, "Écrire à " + email));
        assertThat(placed.location()).as(placed.summary()).startsWith("/purchases/");
    }

    private void handOver(Stall stall) {
        jdbc.sql(
                        "update fulfilment.consignment set handed_over_at = now() where shop_id = ? and handed_over_at is null")
                .param(stall.shop().value())
                .update();
    }

    /** The last letter goes, and so does what the house knew of it. */
    private void waitForThePost(String email) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(traces(email)).isEmpty());
    }

    /** Or its first confirmation would be read again. */
    private static void emptyTheBox(String email) {
        try {
            var box = LETTERBOX.getUserManager().getUserByEmail(email);
            LETTERBOX.getManagers().getImapHostManager().getInbox(box).deleteAllMessages();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> traces(String word) {
        return new Traces(jdbc).of(word);
    }
}
