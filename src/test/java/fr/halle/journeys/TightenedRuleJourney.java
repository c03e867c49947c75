package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.CivilTime;
import fr.halle.testing.Letters;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/**
 * A rule of the charter is tightened on a telephone; a merchant, without a mouse, learns what it
 * changes for them, accepts it and mends what would fall, a week before it does.
 */
class TightenedRuleJourney extends JourneyTest {

    private static final String SHOP = "poterie-du-lievre-potier";

    @Test
    void anAnimatorTightensARuleAndAMerchantIsGuidedToWhatToMend() {
        try (var animator = visitor("tightening", 360);
                var merchant = visitor("guided", 360).byKeyboard()) {
            signIn(animator, "animation@demo.halle.example");
            tighten(animator);
            publish(animator);

            signIn(merchant, merchantOf(SHOP));
            var email = merchantOf(SHOP);
            merchant.go(new Letters(LETTERBOX).link(email, "La charte des annonces change"));
            merchant.go("/counter/" + SHOP + "/charter").look("coming");
            assertThat(merchant.text())
                    .contains("La charte change le", "Une de vos annonces perd des points")
                    .contains("une serait bloquée", "À corriger d’ici là", "Tasse à thé");
            merchant.press("J’accepte cette version");
            assertThat(merchant.text()).contains("Acceptée pour la boutique");
            merchant.follow("Corriger Tasse à thé");
            merchant.fill(
                    "#description", "Ronde comme un galet, chaude aux mains, tournée à Launois.");
            merchant.press("Enregistrer");
            Awaitility.await()
                    .until(
                            () -> merchant.go("/counter/" + SHOP + "/charter").text(),
                            this::isMended);
            merchant.look("mended");
        }
    }

    private boolean isMended(String page) {
        return page.contains("Aucune de vos annonces ne perd de points");
    }

    private void tighten(Visitor animator) {
        animator.go("/charter/draft");
        if (animator.text().contains("Commencer un brouillon")) {
            animator.press("Commencer un brouillon");
        }
        animator.look("draft");
        animator.go("/charter/draft/rules/forbidden-words").look("rule");
        var words = animator.page.locator("#words");
        words.fill(words.inputValue() + "\nsans anse");
        animator.press("Enregistrer");
        animator.go("/charter/draft").press("Calculer l’effet");
        Awaitility.await()
                .until(() -> animator.go("/charter/draft").text().contains("Par boutique"));
        assertThat(animator.look("effect").text())
                .contains("La Poterie du Lièvre Potier", "1 seraient bloquées");
    }

    private void publish(Visitor animator) {
        var inAWeek = CivilTime.local(Instant.now()).toLocalDate().plusDays(7);
        animator.page.locator("#why").fill("On ne vend pas de tasse sans anse : essai.");
        animator.page.locator("#effective").fill(inAWeek.toString());
        animator.page.locator("#grace").fill("30");
        animator.press("Publier la version");
        assertThat(animator.look("published").text()).contains("est publiée");
        animator.go("/charter").look("history");
        animator.byNight().go("/charter/draft").look("draft-by-night");
        animator.go("/charter").look("history-by-night");
    }
}
