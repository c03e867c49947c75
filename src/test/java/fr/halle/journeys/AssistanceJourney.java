package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A merchant lets an agent help, sees what was done, and ends it: both on a telephone. */
class AssistanceJourney extends JourneyTest {

    private static final String SHOP = "cidrerie-du-pommier-bavard";

    @Test
    void anAgentListsAProductUnderMandateAndIsShutOutWhenItIsRevoked() {
        var help = "/counter/" + SHOP + "/assistance";
        try (var animator = visitor("committee", 360);
                var agent = visitor("agent", 360).byKeyboard();
                var merchant = visitor("helped", 360).byKeyboard()) {
            signIn(animator, "administration@demo.halle.example");
            animator.go("/assistance/board").look("board");
            animator.go("/assistance/contracts").look("contracts");
            signIn(agent, "agent@demo.halle.example");
            agent.go("/assistance").look("shops");
            agent.go("/assistance/shops/" + SHOP).look("shop");
            agent.follow("Ouvrir l’étal");
            agent.go("/counter/" + SHOP + "/products/new");
            agent.fill("#name", "Gelée de cidre doux");
            agent.fill("#price-0", "5,40");
            agent.fill("#stock-0", "12");
            agent.press("Garder en brouillon");
            signIn(merchant, merchantOf(SHOP));
            merchant.go(help).look("help");
            assertThat(merchant.text()).contains("Nouveau produit", "Roseline Passerelle");
            merchant.press("Mettre fin maintenant").look("revoked");
            assertThat(merchant.text()).contains("dès son prochain clic");
            agent.go("/counter/" + SHOP + "/products").look("shut-out");
            assertThat(agent.text()).contains("Le mandat pour cette boutique est terminé");
        }
    }
}
