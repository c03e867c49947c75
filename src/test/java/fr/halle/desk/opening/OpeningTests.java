package fr.halle.desk.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;

/** From nothing to a shop that everybody sees, as a telephone without script would do it. */
class OpeningTests extends OpeningTest {

    @Test
    void aShopOpensInFiveStepsAndIsSeenOnlyOnceAnAnimatorLetItOpen() {
        assertThat(buyer().get("/open-a-shop").text()).contains("Cinq étapes", "SIRET");
        assertThat(buyer().get("/open-a-shop/business").location()).startsWith("/sign-in");
        var slug = fourSteps();
        var counter = "/counter/" + slug;
        assertThat(buyer().get("/shops/" + slug).status()).isEqualTo(404);
        assertThat(buyer().get("/shops").text()).doesNotContain(name);

        var early = post(baker, "/open-a-shop/request");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page().select("#help a[href^=tel:]").attr("href")).startsWith("tel:+33");
        assertThat(early.mistakes())
                .containsExactly(
                        "Complétez ce que la loi veut savoir d’un commerçant.",
                        "Publiez au moins un produit.");

        assertThat(baker.get(counter + "/today").text()).contains("n’est pas encore ouverte");
        trader(counter);
        assertThat(publish(counter).status()).isEqualTo(302);
        assertThat(buyer().get("/shops/" + slug + "/tarte-au-sucre").status()).isEqualTo(404);
        assertThat(post(baker, "/open-a-shop/request").location()).endsWith("/shelf");
        assertThat(baker.get("/open-a-shop/shelf").text()).contains("L’animateur va vous écrire");

        var elsewhere = new Buyer(port).enterAs("animation.argonne@demo.halle.example");
        assertThat(elsewhere.get("/openings").text()).doesNotContain(name);
        var animator = new Buyer(port).enterAs(WholeHouse.ANIMATOR_OF_METROPOLE);
        var queue = animator.get("/openings");
        assertThat(queue.text()).contains(name, "depuis aujourd’hui");
        var id = founding();
        assertThat(post(elsewhere, "/openings/" + id + "/validation").status()).isEqualTo(404);
        assertThat(post(animator, "/openings/" + id + "/return", "reason", " ").status())
                .isEqualTo(422);
        post(animator, "/openings/" + id + "/return", "reason", "Une photo, s’il vous plaît.");
        assertThat(baker.get("/open-a-shop/shelf").text()).contains("Une photo, s’il vous plaît.");
        assertThat(LETTERS.text(email, "quelque chose à changer")).contains("Une photo");
        assertThat(baker.get(counter + "/today").text()).contains("Une photo, s’il vous plaît.");
        post(baker, "/open-a-shop/request");
        assertThat(baker.get(counter + "/today").text()).contains("chez l’animateur");
        assertThat(post(animator, "/openings/" + id + "/validation").status()).isEqualTo(302);

        assertThat(baker.get(counter + "/today").text()).doesNotContain("l’animateur");
        assertThat(buyer().get("/shops/" + slug).text()).contains(name, "Tarte au sucre");
        assertThat(buyer().get("/shops/" + slug + "/tarte-au-sucre").status()).isEqualTo(200);
        var terms = buyer().get("/shops/" + slug + "/terms");
        assertThat(terms.text()).contains("Version 1", "SARL Froment", "30 jours");
        assertThat(baker.get("/open-a-shop/shelf").location()).endsWith("/business");
    }

    @Test
    void whatIsPublishedBeforeTheOpeningStandsAmongWhatIsOnSaleAndSaysSo() {
        var counter = "/counter/" + fourSteps();
        var published = publish(counter);
        assertThat(published.location()).endsWith("done=opening");
        assertThat(baker.get(published.location()).page().select("[role=status], .tag").text())
                .contains("En vente dès que votre boutique ouvrira", "Visible à l’ouverture")
                .doesNotContain("modération");
        var shelf = baker.get(counter + "/products");
        assertThat(shelf.page().select("[aria-current=page]").text()).contains("En vente 1");
        assertThat(shelf.page().select(".shelf-row").text())
                .contains("Tarte au sucre", "Visible à l’ouverture")
                .doesNotContain("modération");
        assertThat(baker.get(counter + "/stock").text()).contains("Tarte au sucre");
        var look =
                baker.get(
                        counter
                                + "/products/changes/new?all=true&tab=on-sale&wanted=ARCHIVE&value=");
        var done = baker.send(look.form("/changes"));
        assertThat(baker.get(counter + "/products?tab=archive").text()).contains("Tarte au sucre");
        baker.send(baker.get(done.location()).form("/undo"));
        assertThat(baker.get(counter + "/products?tab=on-sale").text()).contains("Tarte au sucre");
    }

    @Test
    void whatIsWrongIsSaidNextToItsFieldAndNothingTypedIsLost() {
        var wrong =
                post(baker, "/open-a-shop/business", "siret", "123 456", "legal-name", "Froment");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes())
                .containsExactly("Un SIRET a quatorze chiffres\u202f; celui-ci en a 6.");
        var later = entered(email).get("/open-a-shop/business");
        assertThat(later.valueOf("siret")).isEqualTo("123 456");
        assertThat(later.valueOf("legal-name")).isEqualTo("Froment");
        assertThat(business("").text()).as("nobody answers here").contains("Tapez le nom");
        var far =
                post(
                        baker,
                        "/open-a-shop/place",
                        "street",
                        "1 rue X",
                        "postcode",
                        "75001",
                        "commune",
                        "Paris",
                        "phone",
                        "12",
                        "email",
                        "x");
        assertThat(far.mistakes()).hasSize(3);
        assertThat(post(baker, "/open-a-shop/removal").status()).isEqualTo(302);
        assertThat(baker.get("/open-a-shop/business").valueOf("siret")).isEmpty();
    }

    @Test
    void aBusinessThatIsHereAlreadyIsNobodyElsesToOpen() {
        fourSteps();
        var other = entered(somebody("Quelqu’un d’autre"));
        var refused = post(other, "/open-a-shop/business", "siret", siret(), "legal-name", "Y");
        assertThat(refused.mistakes())
                .containsExactly(
                        "Cette entreprise est déjà ici. Demandez à qui la tient de vous inviter, ou appelez-nous.");
        assertThat(refused.text()).doesNotContain("Basile");
    }

    private void trader(String counter) {
        var page = baker.get(counter + "/trader");
        assertThat(page.text()).contains("Il manque encore quelque chose");
        var form =
                page.form("/trader")
                        .with("legal-form", "SARL")
                        .with("vat", "EXEMPT")
                        .with("register", "RCS Sedan")
                        .with("mediator", "Médiation inventée")
                        .with("returns-address", "3 quai du Lac, 08000 Charleville-Mézières")
                        .with("returns-days", "30")
                        .with("lawful", "yes");
        assertThat(baker.send(form).location()).endsWith("/trader");
        assertThat(baker.get(counter + "/trader").text()).contains("Tout y est.");
    }

    private Answer publish(String counter) {
        return baker.send(
                baker.get(counter + "/products/new")
                        .form("/products")
                        .with("name", "Tarte au sucre")
                        .with("category", "patisseries")
                        .with("description", "Au beurre de la ferme, cuite le matin, à partager.")
                        .with("price-0", "3,20")
                        .with("stock-0", "8")
                        .with("net-0", "500")
                        .with("unit-0", "G")
                        .with("origin", "Ardennes")
                        .with("ingredients", "farine de *blé*, beurre")
                        .with("allergen", "GLUTEN")
                        .with("said", "SOME")
                        .with("act", "publish"));
    }

    private String founding() {
        return jdbc.sql(
                        "select id::text from shops.founding where person_id = ? and validated_at is null")
                .param(person(email))
                .query(String.class)
                .single();
    }
}
