package fr.halle.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.Language;
import fr.halle.shops.Shops;
import fr.halle.testing.AtOnce;
import fr.halle.testing.Buyer;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** How a mandate ends: by itself, by somebody, never for the last one. */
class MandateTests extends InvitationTest {

    @Autowired Organisations organisations;
    @Autowired Shops shops;

    @Test
    void aMandateOfOneSeasonEndsByItself() {
        var invited = signedIn(newcomer);
        invite(newcomer, Days.today().plusDays(30).toString());
        accept(invited, link(newcomer));
        assertThat(merchant.get(path).text()).contains("Du ", " au ");
        jdbc.sql(
                        "update organisations.mandate set since = since - interval '60 days', until = until - interval '40 days' where until is not null and person_id = (select id from identity.person where email = ?)")
                .param(newcomer)
                .update();
        assertThat(invited.get("/counter/" + stall.slug()).status()).isEqualTo(403);
    }

    @Test
    void theLastOneWhoActsCannotLeaveEvenWhenTwoLeaveAtOnce() throws Exception {
        assertThat(merchant.send(merchant.get(path).form("/revocation")).mistakes())
                .containsExactly(
                        "Il faut toujours quelqu’un qui puisse agir sans date de fin. Invitez d’abord une autre personne.");
        invite(newcomer, "");
        var invited = signedIn(newcomer);
        accept(invited, link(newcomer));
        var both =
                List.of(
                        ownRevocation(merchant, stall.merchant()),
                        ownRevocation(invited, newcomer));
        var answers =
                AtOnce.run(
                        List.of(
                                () -> merchant.send(both.getFirst()).status(),
                                () -> invited.send(both.getLast()).status()));
        assertThat(answers).containsExactlyInAnyOrder(302, 422);
    }

    @Test
    void whoIsRevokedIsOutWithTheNextPageAndSoAreTheirInvitations() {
        invite(newcomer, "");
        var invited = signedIn(newcomer);
        accept(invited, link(newcomer));
        var own = "moi-aussi-" + newcomer;
        identity.registerInvented(own, "Autre adresse", Language.FR);
        assertThat(
                        invited.send(
                                        invited.get(path)
                                                .form("/invitations")
                                                .with("capacity", "OWNER")
                                                .with("email", own))
                                .status())
                .isEqualTo(302);
        var theirs = link(own);
        var theirForm =
                invited.get(path)
                        .form("/invitations")
                        .with("capacity", "OWNER")
                        .with("email", "x@example.org");
        assertThat(merchant.send(ownRevocation(merchant, newcomer)).status()).isEqualTo(302);
        assertThat(invited.get("/counter/" + stall.slug()).status()).isEqualTo(403);
        assertThat(invited.get(path).status()).isEqualTo(404);
        assertThat(invited.send(theirForm).status()).isEqualTo(404);
        assertThat(signedIn(own).get(theirs).status()).isEqualTo(410);
        assertThat(merchant.get(path).text()).contains("Qui a pu agir", "arrêté par Marchande");
    }

    @Test
    void staffHandleOrdersTheAccountantReadsFiguresAndBothMayLeave() {
        var staff = joining("STAFF");
        assertThat(staff.get("/counter").location()).isEqualTo("/counter/" + stall.slug());
        assertThat(staff.get("/counter/" + stall.slug()).page().select("nav a").eachAttr("href"))
                .anyMatch(link -> link.endsWith("/stock"))
                .noneMatch(link -> link.matches(".*/(sales|products|hours|import|team)"));
        assertThat(staff.get("/counter/" + stall.slug() + "/sales").status()).isEqualTo(403);
        assertThat(staff.get(path).status()).as("the team is its owner’s").isEqualTo(404);
        assertThat(merchant.get(path).text()).contains("Équipe de vente");
        var mine = staff.get("/my/organisations");
        assertThat(staff.send(mine.form("/revocation")).status()).isEqualTo(302);
        assertThat(staff.get("/counter/" + stall.slug()).status()).isEqualTo(403);

        newcomer = "comptable-" + newcomer;
        identity.registerInvented(newcomer, "Comptable", Language.FR);
        var accountant = joining("ACCOUNTANT");
        assertThat(accountant.get("/counter").location()).endsWith("/sales");
        assertThat(accountant.get("/counter/" + stall.slug()).status()).isEqualTo(403);
        assertThat(merchant.send(ownRevocation(merchant, newcomer)).status()).isEqualTo(302);
        assertThat(accountant.get("/counter").status()).isEqualTo(403);
    }

    @Test
    void whoOwnsOneShopAndHelpsInAnotherPassesEachDoorOnlyWhereItIsTheirs() {
        var other = stalls.open(5, 3);
        var person = identity.byEmail(other.merchant()).orElseThrow().id();
        organisations.authorise(
                person,
                shops.bySlug(stall.slug()).orElseThrow().organisation(),
                Capacity.STAFF,
                java.time.Instant.EPOCH);
        var helper = signedIn(other.merchant());
        assertThat(helper.get("/counter/" + other.slug() + "/products").status()).isEqualTo(200);
        assertThat(helper.get("/counter/" + stall.slug() + "/products").status()).isEqualTo(404);
        assertThat(helper.get("/counter/" + stall.slug()).status()).isEqualTo(200);
        assertThat(helper.get("/counter/" + stall.slug() + "/team").status()).isEqualTo(404);
    }

    private Buyer joining(String capacity) {
        assertThat(merchant.send(form().with("email", newcomer).without("capacity")).mistakes())
                .containsExactly("Choisissez ce que cette personne peut faire.");
        merchant.send(form().with("email", newcomer).with("capacity", capacity));
        var invited = signedIn(newcomer);
        assertThat(accept(invited, link(newcomer))).isEqualTo(302);
        return invited;
    }

    @Test
    void aShopIsWrittenToInTheLanguageOfWhoeverReadsItsLetters() {
        jdbc.sql("update identity.person set language = 'EN' where email = ?")
                .param(stall.merchant())
                .update();
        var shopper = buyer();
        shopper.put(stall.offer(), "1");
        shopper.send(shopper.checkout("on-collection", newcomer));
        assertThat(
                        jdbc.sql(
                                        "select recipient, language from mail.letter where recipient in (?, ?)")
                                .params(stall.merchant(), newcomer)
                                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                                .list())
                .containsExactlyInAnyOrder(stall.merchant() + " EN", newcomer + " FR");
    }
}
