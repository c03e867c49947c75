package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;

/** From what somebody reports to what is decided; who may act for a shop; changing one's mind. */
class TrustJourney extends JourneyTest {

    /** A telephone; the same pages at 1280 are in the album of docs/screens. */
    private static final int WIDTH = 360;

    @Test
    void aReportIsReadDecidedAndLookedAtAgain() {
        var goods = goodsOfShops(1).getFirst();
        try (var visitor = visitor("trust", WIDTH)) {
            visitor.go(goods.path());
            visitor.page.getByText("Signaler un problème avec cette page").click();
            visitor.look("report").press("Envoyer le signalement");
            visitor.look("report-mistakes");
            visitor.page.getByLabel("Autre chose").check();
            visitor.page.locator("#explanation").fill("L’étiquette de la vitrine dit autre chose.");
            visitor.page.locator("#name").fill("Zoé Lenoir");
            visitor.page.locator("#email").fill("zoe@example.org");
            visitor.page.locator("#good-faith").check();
            visitor.press("Envoyer le signalement").look("report-received");
            signIn(visitor, WholeHouse.ANIMATOR);
            visitor.go("/moderation").look("moderation");
            visitor.page.locator(".rows a").first().click();
            visitor.look("case");
            visitor.page.getByLabel("Correction demandée").check();
            visitor.page.getByLabel("Fondement\u00a0: nos conditions").check();
            visitor.page.locator("#reference").fill("Conditions des marchands, point 4");
            visitor.page.locator("#facts").fill("La quantité n’est pas celle de l’étiquette.");
            visitor.press("Décider et prévenir").look("case-decided");
            assertThat(visitor.text()).contains("Correction demandée");
            visitor.go("/moderation/transparency").look("transparency");
            visitor.go(statement()).look("statement");
        }
    }

    @Test
    void aMerchantInvitesSomebodyAndAShopperChangesTheirMind() {
        try (var merchant = visitor("merchant-trust", WIDTH)) {
            signIn(merchant, "traiteur@demo.halle.example");
            merchant.go("/my/organisations").look("organisations");
            merchant.page.locator("main li a").first().click();
            merchant.page.locator("#email").fill("marguerite@demo.halle.example");
            merchant.page.locator("input[name=capacity][value=STAFF]").check();
            merchant.press("Envoyer l’invitation").look("organisation");
            assertThat(merchant.text()).contains("Retirer l’invitation");
        }
        try (var visitor = visitor("withdrawal", WIDTH)) {
            visitor.go("/withdrawal").press("Continuer").look("withdrawal");
            for (var page :
                    new String[] {
                        "notice", "merchant-terms", "returns", "privacy", "cookies", "accessibility"
                    }) {
                visitor.go("/legal/" + page).look("legal-" + page);
            }
            visitor.go("/legal/accessibility?lang=en").look("legal-accessibility-english");
        }
    }

    /** The link of the last letter about a decision. */
    private String statement() {
        return jdbc.sql(
                        """
                        select (regexp_match(plain, '/decisions/\\S+'))[1] from mail.letter
                        where plain like '%/decisions/%' order by written_at desc, id desc limit 1
                        """)
                .query(String.class)
                .single();
    }
}
