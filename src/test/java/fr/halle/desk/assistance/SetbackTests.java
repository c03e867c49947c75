package fr.halle.desk.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

/** What was said too early, and what does not go on. */
class SetbackTests extends AssistanceTest {

    @Test
    void aStageSaidTooEarlyIsTakenBackWithItsReasonUntilTheMerchantHasSigned() {
        var page = open();
        assertThat(
                        agent.send(made(agent, page + "/stages/withdrawal", "back", "Trop tôt"))
                                .status())
                .as("the first contact stays")
                .isEqualTo(422);
        for (int i = 0; i < 3; i++) agent.send(agent.get(page).form("/stages"));
        var back = agent.get(page).form("/stages/withdrawal");
        assertThat(agent.send(back.with("back", "x")).mistakes()).hasSize(1);
        agent.send(back.with("back", "Il manque les photos"));
        assertThat(merchant.get(help).text()).contains("Il manque les photos", "Agente");
        assertThat(merchant.get(help).has("form[action$=sign-off]")).isFalse();
        agent.send(agent.get(page).form("/stages"));
        merchant.send(merchant.get(help).form("/sign-off"));
        assertThat(agent.get(page).has("form[action$=withdrawal]")).isFalse();
        assertThat(agent.send(made(agent, page + "/stages/withdrawal", "back", "Encore")).status())
                .isEqualTo(422);
        assertThat(merchant.get(help).text()).contains("Signé par Marchande");
    }

    @Test
    void aShopThatDeclinesIsNeitherStuckNorAskedAgainNorPaidFor() {
        var page = open();
        grant();
        jdbc.sql(
                        """
                        update shops.onboarding_stage set reached_at = now() - interval '15 days'
                        where onboarding_id = (select id from shops.onboarding where shop_id = ?)
                        """)
                .param(stall.shop().value())
                .update();
        var decline = merchant.get(help).form("/decline");
        assertThat(merchant.send(decline.with("reason", "x".repeat(301))).status()).isEqualTo(422);
        merchant.send(decline.with("reason", "Nous avons notre site"));
        assertThat(merchant.get(help).text()).contains("Vous ne souhaitez pas continuer");
        assertThat(agent.get(counter(stall) + "/products").status())
                .as("the mandate has ended")
                .isEqualTo(403);
        assertThat(agent.get(page).text()).contains("ne souhaite pas continuer");
        agent.send(made(agent, page + "/mandate-requests", "scopes", "SHELF", "until", "2099-1-1"));
        agent.send(made(agent, page + "/stages", "stage", "DATA_RECEIVED"));
        assertThat(merchant.get(help).text()).doesNotContain("propose de vous aider");
        var board = buyer().enterAs(WholeHouse.ADMINISTRATOR).get("/assistance/board");
        assertThat(texts(board, "[aria-labelledby=stuck] li:contains(" + stall.name() + ")"))
                .isEmpty();
        assertThat(texts(board, "tr:contains(" + stall.name() + ") td"))
                .contains("Ne souhaite pas continuer")
                .anyMatch(cell -> cell.startsWith("0,00"));
        grant();
        assertThat(agent.get(page).text()).doesNotContain("ne souhaite pas continuer");
    }

    @Test
    void whoeverHelpedTakesAlongWhatTheyDidAndIsToldWhatIsKept() {
        var page = open();
        spend(page, "3", "Photos de la vitrine");
        agent.send(agent.get(page).form("/obstacles").with("reason", "Fermé lundi"));
        agent.send(made(agent, counter(stall) + "/products"));
        var file = JsonMapper.shared().readTree(agent.get("/my/account/data/file").body());
        assertThat(file.at("/shops/hours/0/minutes").asInt()).isEqualTo(45);
        assertThat(file.at("/shops/words/0/reason").asString()).isEqualTo("Fermé lundi");
        assertThat(file.at("/shops/stages/0/shop").asString()).isEqualTo(stall.name());
        assertThat(file.at("/shops/acts/0/path").asString()).isEqualTo("/products");
        assertThat(agent.get("/my/account/data").text())
                .contains("Temps passé à aider", "Photos de la vitrine")
                .doesNotContain("shops.data");
        grant();
        assertThat(merchant.get("/my/account/data").text()).contains("Mandats d’aide donnés");
        assertThat(merchant.get("/my/account/deletion").text())
                .contains("Qui a aidé quelle boutique", "cinq ans après la fin du mandat");
    }
}
