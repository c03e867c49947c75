package fr.halle.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From the letter to the mandate, as the people concerned live it. */
class InvitationTests extends InvitationTest {

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
}
