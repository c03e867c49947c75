package fr.halle.desk.charter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.ProductDraft;
import fr.halle.catalog.checking.PublicationCheck;
import fr.halle.desk.DeskTest;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.Vat;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHouse;

import org.awaitility.Awaitility;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A rule is tightened: its effect is seen first, merchants are guided, nothing is silent. */
class TightenedRuleTests extends DeskTest {

    @Autowired Catalog catalog;
    @Autowired PublicationCheck check;

    private Stall stall;
    private Buyer animator;

    @Test
    void aWordIsForbiddenAndWhatBearsItLeavesUntilItIsMendedOrSpared() {
        stall = stalls.open(5, 9, 9);
        put("produit-0", "Zorglub bleu");
        put("produit-1", "Zorglub vert");
        Awaitility.await().until(() -> scored("Zorglub%") == 2);
        animator = buyer().enterAs(WholeHouse.ANIMATOR);

        forbid("zorglub");
        assertThat(publish("2", "30").mistakes()).as("its effect was not seen").isNotEmpty();
        assertThat(seeEffect().text()).contains(stall.name()).contains("2 seraient bloquées");
        assertThat(publish("", "many").mistakes()).hasSize(2);
        var today = CivilTime.local(Instant.now()).toLocalDate().toString();
        assertThat(publish(today, "0").location()).endsWith("done=published");
        int version = number("select max(number) from charter.version");
        assertThat(buyer().get("/charter/versions/" + version).text())
                .contains("Ce qui change")
                .contains("zorglub");
        Awaitility.await().until(() -> buyer().get(path("produit-0")).status() == 404);

        var merchant = merchant(stall);
        var page = merchant.get(counter(stall) + "/charter");
        assertThat(page.text()).contains("Retirées de la vente").contains("Zorglub bleu");
        assertThat(page.sql()).isLessThanOrEqualTo(12);
        assertThat(number(LETTERS, stall.merchant(), "Des produits ne sont plus en vente")).isOne();
        assertThat(number(LETTERS, stall.merchant(), "La charte des annonces change%")).isOne();
        assertThat(check.obstacles(stall.shop(), product("produit-1")))
                .extracting(PublicationCheck.Obstacle::rule)
                .containsExactly("forbidden-words");
        merchant.send(page.form("/charter/acceptance"));
        assertThat(merchant.get(counter(stall) + "/charter").text()).contains("Acceptée pour");

        put("produit-1", "Biscuit vert");
        Awaitility.await().until(() -> buyer().get(path("produit-1")).status() == 200);
        appealAndSpare(merchant, page);
        assertThat(number(LETTERS, stall.merchant(), "Réponse à votre demande%")).isOne();
        assertThat(buyer().get(path("produit-0")).status()).isEqualTo(200);
        // what others are still judged for is counted as well
        Awaitility.await().untilAsserted(this::figuresAreThoseOfAll);
    }

    @Test
    void whoAnimatesOneEpciDoesNotWriteTheCharterOfAll() {
        var local = buyer().enterAs(WholeHouse.ANIMATOR_OF_METROPOLE);
        for (var page : List.of("/charter/draft", "/charter/appeals"))
            assertThat(local.get(page).status()).as(page).isEqualTo(403);
        assertThat(local.get("/charter").status()).isEqualTo(200);
    }

    private static final String LETTERS =
            "select count(*) from mail.letter where recipient = ? and subject like ?";

    private void appealAndSpare(Buyer merchant, Answer page) {
        var why = page.page().select("li:contains(Zorglub bleu) a[href*=/decisions/]").attr("href");
        var statement = merchant.get(why);
        assertThat(statement.text()).contains("zorglub").contains("Un programme");
        assertThat(merchant.send(statement.form("/appeal")).mistakes().size()).isLessThan(2);
        merchant.send(statement.form("/appeal").with("words", "C’est une marque de biscuits."));
        var waiting = animator.get("/charter/appeals");
        assertThat(waiting.text()).contains("C’est une marque de biscuits.");
        var decision = why.substring(why.lastIndexOf('/') + 1);
        animator.send(
                waiting.form("/appeals/" + decision + "/decision")
                        .with("words", "En effet.")
                        .with("granted", "yes"));
        assertThat(merchant.get(why).text()).contains("En effet.");
    }

    private void forbid(String word) {
        var start = animator.get("/charter/draft");
        if (start.has("form[action$='/charter/draft']"))
            animator.send(start.form("/charter/draft"));
        var form = animator.get("/charter/draft/rules/forbidden-words").form("/forbidden-words");
        assertThat(animator.send(form.with("points", "21")).status()).isEqualTo(422);
        assertThat(animator.send(form.with("words", "cigarette\n" + word)).status()).isEqualTo(302);
    }

    private Answer seeEffect() {
        animator.send(animator.get("/charter/draft").form("/draft/impact"));
        Awaitility.await()
                .until(() -> animator.get("/charter/draft").has("#impact ~ .table-frame"));
        return animator.get("/charter/draft");
    }

    private Answer publish(String day, String grace) {
        var form = animator.get("/charter/draft").form("/draft/publication");
        return animator.send(
                form.with("effective", day).with("grace", grace).with("why", "Essai."));
    }

    private void put(String slug, String name) {
        var price = Money.of(CurrencyUnit.EUR, 3);
        var variant = new ProductDraft.Variant("", price, "la pièce", null, 9);
        var vat = new Vat(55);
        catalog.put(
                new ProductDraft(
                        stall.shop(), slug, name, "", "pains", vat, "bread", List.of(variant)));
    }

    private int scored(String name) {
        return number(
                "select count(*) from charter.checked where shop_id = ? and title like ?",
                stall.shop().value(),
                name);
    }

    private ProductId product(String slug) {
        return new ProductId(
                jdbc.sql("select id from catalog.product where shop_id = ? and slug = ?")
                        .params(stall.shop().value(), slug)
                        .query(UUID.class)
                        .single());
    }

    private String path(String slug) {
        return "/shops/" + stall.slug() + "/" + slug;
    }

    private void figuresAreThoseOfAll() {
        assertThat(buyer().get("/moderation/transparency").text().replace('\u00a0', ' '))
                .contains(number("select count(*) from charter.decision") + " annonces retirées")
                .contains(
                        "Réclamations : %d. Acceptées : %d."
                                .formatted(
                                        number("select count(*) from charter.appeal"),
                                        number(
                                                "select count(*) from charter.appeal where granted")));
    }
}
