package fr.halle.desk.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Buyer;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** Papers, details and the list of shops to win, each for whom it is. */
class ShopPagesTests extends OpeningTest {

    @Test
    void papersAreForTheOwnerAndWhoeverChecksThem() {
        var trader = "/counter/" + fourSteps() + "/trader";
        var pdf = "%PDF-1.7 un extrait".getBytes(StandardCharsets.UTF_8);
        var page = "<html>".getBytes(StandardCharsets.UTF_8);
        assertThat(baker.upload(trader + "/documents", "", "k.pdf", page).mistakes())
                .containsExactly("Ce fichier n’est ni PDF, ni JPEG, ni PNG.");
        assertThat(baker.upload(trader + "/documents", "", "kbis.pdf", pdf).status())
                .isEqualTo(302);
        var paper = baker.get(trader).page().select("a[href*=/documents/]").attr("href");
        assertThat(baker.get(paper).body()).startsWith("%PDF-");
        assertThat(buyer().get(paper).location()).startsWith("/sign-in");
        assertThat(entered(somebody("X")).get(paper).status()).isEqualTo(403);
        var form = baker.get(trader).form("/trader");
        var vat = baker.send(form.with("vat", "NUMBER").with("vat-number", "FR00" + siren));
        assertThat(vat.mistakes()).singleElement().asString().contains("numéro de TVA");
        assertThat(vat.valueOf("vat-number")).isEqualTo("FR00" + siren);
    }

    @Test
    void aShopThatIsRenamedKeepsItsOldAddressAndSaysWhoDidIt() {
        var stall = stalls.open(2, 1);
        var owner = entered(stall.merchant());
        var details = "/counter/" + stall.slug() + "/details";
        var form = owner.get(details).form("/details");
        assertThat(owner.send(form.with("phone", "12")).status()).isEqualTo(422);
        var moved = owner.send(form.with("name", "Renommée " + stall.slug()));
        assertThat(moved.location()).isEqualTo("/counter/renommee-" + stall.slug() + "/details");
        assertThat(owner.get(moved.location()).text()).contains("nom", "Marchande");
        assertThat(buyer().get("/shops/" + stall.slug()).location())
                .isEqualTo("/shops/renommee-" + stall.slug());
    }

    @Test
    void shopsToWinAreForAnimatorsEachInTheirEpci() {
        var animator = new Buyer(port).enterAs(WholeHouse.ANIMATOR_OF_METROPOLE);
        var unknown = post(animator, "/prospects", "name", name, "commune", "Nulle-Part");
        assertThat(unknown.mistakes()).singleElement().asString().contains("pas de commune");

        post(animator, "/prospects", "name", name, "commune", "Charleville-Mézières");
        assertThat(animator.get("/prospects").text()).contains(name, "Rencontrée le");
        var elsewhere = new Buyer(port).enterAs("animation.argonne@demo.halle.example");
        assertThat(elsewhere.get("/prospects").text()).doesNotContain(name);
        assertThat(baker.get("/prospects").status()).isEqualTo(403);
    }
}
