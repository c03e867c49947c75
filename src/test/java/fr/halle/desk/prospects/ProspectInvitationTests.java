package fr.halle.desk.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.shops.prospects.Prospects;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a shop that somebody met to one that opens itself. */
class ProspectInvitationTests extends PeopleTest {

    private static final String LETTER = "Ouvrez votre boutique";

    @Autowired Prospects prospects;

    private Buyer animator;
    private String invited;
    private String name;

    @BeforeEach
    void aShopThatWasMet() {
        animator = new Buyer(port).enterAs(WholeHouse.ANIMATOR_OF_METROPOLE);
        invited = somebody("Odile Chausson");
        name = "Chez " + invited;
        var contact = "Odile, " + invited;
        post(
                animator,
                "/prospects",
                "name",
                name,
                "commune",
                "Sedan",
                "contact",
                contact,
                "note",
                "Lundi");
    }

    @Test
    void aLetterBeginsTheOpeningWithWhatIsKnownAndTheListFollowsIt() {
        var page = animator.get("/prospects");
        assertThat(value(page, "email")).as("found in the contact").isEqualTo(invited);
        var wrong =
                post(animator, path() + "/invitation", "email", invited, "siret", "11111111111112");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(value(wrong, "siret")).isEqualTo("11111111111112");
        invite();
        assertThat(status()).isEqualTo("Invitée");

        var link = LETTERS.link(invited, LETTER);
        assertThat(buyer().get(link).text()).contains(name, "Sedan", "il faut un compte");
        var odile = entered(invited);
        assertThat(odile.get(link).has("main form")).isTrue();
        post(odile, link);
        assertThat(odile.get("/open-a-shop/business").valueOf("siret")).isEqualTo("35600000000048");
        assertThat(odile.get("/open-a-shop/trade").valueOf("name")).isEqualTo(name);
        assertThat(odile.get("/open-a-shop/trade").has("input[value=FARMER][checked]")).isTrue();
        assertThat(odile.get("/open-a-shop/place").valueOf("commune")).isEqualTo("Sedan");
        assertThat(status()).isEqualTo("Ouvre sa boutique");
        assertThat(entered(somebody("X")).get(link).status()).as("it served").isEqualTo(410);
        assertThat(post(animator, path() + "/invitation", "email", invited).status())
                .isEqualTo(404);

        jdbc.sql(
                        """
                        with made as (select id from shops.shop order by id desc limit 1)
                        update shops.founding f set shop_id = made.id, epci = '200041630', asked_at = now(), validated_at = now(),
                               validated_by = f.person_id
                        from made where f.person_id = ?
                        """)
                .param(person(invited))
                .update();
        assertThat(status()).isEqualTo("Ouverte");
    }

    @Test
    void whatSomebodyTypedStaysAndAnotherAnimatorWritesToNobodyHere() {
        var elsewhere = new Buyer(port).enterAs("animation.argonne@demo.halle.example");
        assertThat(post(elsewhere, path() + "/invitation", "email", invited).status())
                .isEqualTo(404);
        var odile = entered(invited);
        post(odile, "/open-a-shop/trade", "trade", "CRAFTSPERSON", "name", "Le Chausson");
        invite();
        var first = LETTERS.link(invited, LETTER);
        post(odile, first);
        assertThat(odile.get("/open-a-shop/trade").valueOf("name")).isEqualTo("Le Chausson");
        post(odile, "/open-a-shop/removal");
        assertThat(status()).as("given up, it may be invited again").isEqualTo("Invitée");
        assertThat(post(animator, path() + "/invitation", "email", invited).status())
                .isEqualTo(302);
    }

    @Test
    void whatIsNotedOfSomebodyElseIsNotTakenAlongThoughTheirAddressEndsAlike() {
        var other = "grande-" + invited;
        post(
                animator,
                "/prospects",
                "name",
                "Chez l’autre",
                "commune",
                "Sedan",
                "contact",
                "Aux bons soins de " + other,
                "note",
                "Écrire à " + invited + ".");
        post(
                animator,
                "/prospects",
                "name",
                "Chez une troisième",
                "commune",
                "Sedan",
                "contact",
                other,
                "note",
                "Secret");
        var odile = entered(invited);
        assertThat(odile.get("/my/account/data/file").body())
                .contains(name, "Chez l’autre")
                .doesNotContain("Chez une troisième", "Secret");
    }

    @Test
    void whoOpensWaitsForNobodysNextWord() {
        int before = waiting();
        invite();
        assertThat(waiting()).isEqualTo(before);
        var odile = entered(invited);
        post(odile, LETTERS.link(invited, LETTER));
        assertThat(waiting()).isEqualTo(before - 1);
        post(odile, "/open-a-shop/removal");
        assertThat(waiting()).isEqualTo(before);
    }

    private int waiting() {
        return prospects.open(
                new Prospects.Reach(true, new String[0], new PersonId(person(invited))));
    }

    private void invite() {
        var sent =
                post(
                        animator,
                        path() + "/invitation",
                        "email",
                        invited,
                        "siret",
                        "356 000 000 00048",
                        "trade",
                        "FARMER");
        assertThat(sent.location()).isEqualTo("/prospects?done=invited");
    }

    private String status() {
        return animator.get("/prospects")
                .page()
                .select("li.panel:contains(" + name + ") .tag")
                .text();
    }

    private String path() {
        return "/prospects/" + id();
    }

    private String value(Answer page, String field) {
        return page.page().select("#" + field + "-" + id()).val();
    }

    private String id() {
        return jdbc.sql("select id::text from shops.prospect where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
