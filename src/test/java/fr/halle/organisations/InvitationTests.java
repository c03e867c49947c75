package fr.halle.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.testing.AtOnce;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** From the letter to the mandate and to its end, as the people concerned live it. */
class InvitationTests extends WholeHalle {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("/invitations/[\\w-]{43}");

    @Autowired Identity identity;

    private Stall stall;
    private String path;
    private String newcomer;
    private Buyer merchant;

    @BeforeEach
    void aShopAndSomebodyToInvite() {
        stall = stalls.open(5, 3);
        newcomer = "apprentie-" + NEXT.incrementAndGet() + "@example.org";
        identity.registerInvented(newcomer, "Apprentie " + NEXT.get(), Language.EN);
        merchant = signedIn(stall.merchant());
        path = merchant.get("/my/organisations").page().select("main li a").attr("href");
    }

    @Test
    void whoAcceptsActsFromThatMomentAndNotBefore() {
        var invited = signedIn(newcomer);
        assertThat(invited.get("/counter/" + stall.slug()).status()).isEqualTo(403);
        invite(newcomer, "");
        assertThat(merchant.get(path).text()).contains(newcomer, "Retirer l’invitation");
        var link = link(newcomer);
        var stranger = buyer().get(link);
        assertThat(stranger.page().select("a[href=/sign-in?next=" + link + "]")).hasSize(1);
        assertThat(invited.get(link).text()).contains("Act for " + stall.name());
        assertThat(invited.get("/counter/" + stall.slug()).status()).as("only seen").isEqualTo(403);
        assertThat(accept(invited, link)).isEqualTo(302);
        assertThat(invited.get("/counter/" + stall.slug()).status()).isEqualTo(200);
        assertThat(merchant.get(path).text()).contains("invité par Marchande");
        assertThat(invited.get(link).status()).as("a link works once").isEqualTo(410);
    }

    @Test
    void theLetterSpeaksTheLanguageOfWhoeverReceivesIt() {
        invite(newcomer, "");
        assertThat(subject(newcomer)).startsWith("Invitation: act for");
        invite("inconnue-" + newcomer, "");
        assertThat(subject("inconnue-" + newcomer)).startsWith("Invitation\u00a0: agir pour");
    }

    @Test
    void aLetterThatFellIntoOtherHandsOpensNothing() {
        invite(newcomer, "");
        var other = signedIn("marguerite@demo.halle.example");
        var link = link(newcomer);
        assertThat(other.get(link).text()).contains("L’invitation est pour " + newcomer);
        assertThat(other.get(link).has("form[action$=acceptance]")).isFalse();
        assertThat(accept(other, link)).isEqualTo(422);
        assertThat(other.get("/counter/" + stall.slug()).status()).isEqualTo(403);
    }

    @Test
    void onlyAHashOfTheLinkIsKept() {
        invite(newcomer, "");
        var secret = link(newcomer).substring("/invitations/".length());
        assertThat(
                        number(
                                "select count(*) from organisations.invitation where token_hash = sha256(?)",
                                secret.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(1);
    }

    @Test
    void whatWasTakenBackReplacedOrIsAWeekOldIsWorthNothing() {
        var invited = signedIn(newcomer);
        invite(newcomer, "");
        var first = link(newcomer);
        invite(newcomer, "");
        assertThat(invited.get(first).status()).as("replaced").isEqualTo(410);
        var second = link(newcomer);
        assertThat(merchant.send(merchant.get(path).form("/withdrawal")).status()).isEqualTo(302);
        assertThat(accept(invited, second)).as("taken back").isEqualTo(410);
        invite(newcomer, "");
        var third = link(newcomer);
        jdbc.sql(
                        "update organisations.invitation set invited_at = invited_at - interval '8 days', expires_at = expires_at - interval '7 days 1 minute' where email = ?")
                .param(newcomer)
                .update();
        assertThat(invited.get(third).status()).as("old").isEqualTo(410);
    }

    @Test
    void aMandateOfOneSeasonEndsByItself() {
        var invited = signedIn(newcomer);
        invite(newcomer, java.time.LocalDate.now().plusDays(30).toString());
        accept(invited, link(newcomer));
        assertThat(merchant.get(path).text()).contains("Du ", " au ");
        jdbc.sql(
                        "update organisations.mandate set since = since - interval '60 days', until = until - interval '40 days' where until is not null and person_id = (select id from identity.person where email = ?)")
                .param(newcomer)
                .update();
        assertThat(invited.get("/counter/" + stall.slug()).status()).isEqualTo(403);
    }

    @Test
    void whatIsTypedWronglyIsSaidNextToItsFieldAndKept() {
        var answer =
                merchant.send(form().with("email", "pas une adresse").with("until", "2020-01-01"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mistakes()).hasSize(2);
        assertThat(answer.valueOf("email")).isEqualTo("pas une adresse");
        var myself = merchant.send(form().with("email", stall.merchant().toUpperCase()));
        assertThat(myself.mistakes()).containsExactly("Cette personne peut déjà agir ici.");
    }

    @Test
    void nobodyInvitesTheWholeTown() {
        for (int i = 0; i < 20; i++) assertThat(invite(i + "-" + newcomer, "")).isEqualTo(302);
        assertThat(invite("trop-" + newcomer, "")).isEqualTo(422);
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
        assertThat(invited.send(invited.get(path).form("/invitations").with("email", own)).status())
                .isEqualTo(302);
        var theirs = link(own);
        var theirForm = invited.get(path).form("/invitations").with("email", "x@example.org");
        assertThat(merchant.send(ownRevocation(merchant, newcomer)).status()).isEqualTo(302);
        assertThat(invited.get("/counter/" + stall.slug()).status()).isEqualTo(403);
        assertThat(invited.get(path).status()).isEqualTo(404);
        assertThat(invited.send(theirForm).status()).isEqualTo(404);
        assertThat(signedIn(own).get(theirs).status()).isEqualTo(410);
        assertThat(merchant.get(path).text()).contains("Qui a pu agir", "arrêté par Marchande");
    }

    private Form form() {
        return merchant.get(path).form("/invitations");
    }

    private int invite(String email, String until) {
        return merchant.send(form().with("email", email).with("until", until)).status();
    }

    /** The form that ends the mandate of the person with this address. */
    private static Form ownRevocation(Buyer buyer, String whose) {
        var home = buyer.get("/my/organisations").page().select("main li a").attr("href");
        var line =
                buyer.get(home)
                        .page()
                        .select("li:contains(" + whose + ") form[action$=revocation]");
        var form = buyer.get(home).form("/revocation");
        return new Form(line.attr("action"), form.fields());
    }

    private static int accept(Buyer buyer, String link) {
        return buyer.send(
                        new Form(
                                link + "/acceptance",
                                List.of(new Form.Field("_csrf", buyer.token()))))
                .status();
    }

    private String link(String to) {
        var letter =
                jdbc.sql(
                                "select plain from mail.letter where recipient = ? order by written_at desc, id desc limit 1")
                        .param(to)
                        .query(String.class)
                        .single();
        var found = LINK.matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        return found.group();
    }

    private String subject(String to) {
        return jdbc.sql("select subject from mail.letter where recipient = ?")
                .param(to)
                .query(String.class)
                .single();
    }

    private Buyer signedIn(String email) {
        var browser = buyer();
        browser.send(
                new Form(
                        "/demonstration/sign-in",
                        List.of(
                                new Form.Field("_csrf", browser.token()),
                                new Form.Field("email", email))));
        return browser;
    }
}
