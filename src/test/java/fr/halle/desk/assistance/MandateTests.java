package fr.halle.desk.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What an agent may do for a shop, and when that ends. */
class MandateTests extends AssistanceTest {

    @Test
    void underAMandateAnAgentListsAProductInTheirOwnNameAndTheMerchantReadsIt() {
        assertThat(agent.get(counter(stall) + "/products").status()).isEqualTo(403);
        assertThat(agent.send(made(agent, counter(stall) + "/products")).status()).isEqualTo(403);
        grant();
        assertThat(agent.send(product("Galette de l’agente")).location()).contains("/galette-");
        assertThat(
                        number(
                                """
                                select count(*) from catalog.act a join catalog.product p on p.id = a.product_id
                                join identity.person i on i.id = a.by_person
                                where p.shop_id = ? and a.kind = 'CREATED' and i.email = ?
                                """,
                                stall.shop().value(),
                                agentsEmail))
                .isEqualTo(1);
        var said = merchant.get(help);
        assertThat(said.sql()).isLessThanOrEqualTo(16);
        assertThat(texts(said, "[aria-labelledby=acts] li"))
                .hasSize(2)
                .satisfies(
                        lines -> assertThat(lines.getFirst()).contains("Nouveau produit", "Agente"))
                .satisfies(lines -> assertThat(lines.getLast()).contains("refusé", "sans mandat"));
        assertThat(acts(stall, "mandate_id is not null and status = 302")).isEqualTo(1);
        assertThat(
                        jdbc.sql("select subject from mail.letter where recipient in (?, ?)")
                                .params(stall.merchant(), agentsEmail)
                                .query(String.class)
                                .list())
                .hasSize(2)
                .allMatch(subject -> subject.contains(stall.name()));
    }

    @Test
    void anAgentNeverSeesOrdersFiguresTheTeamNorAnotherShop() {
        grant();
        var order = order(stall);
        for (var page :
                List.of(
                        "",
                        "/board",
                        "/list",
                        "/sales",
                        "/collection",
                        "/team",
                        "/assistance",
                        "/orders/" + order.id())) {
            assertThat(agent.get(counter(stall) + page).status()).as(page).isEqualTo(403);
        }
        for (var path :
                List.of(
                        "/assistance/sign-off",
                        "/assistance/mandate",
                        "/orders/" + order.id() + "/cancellation")) {
            assertThat(agent.send(made(agent, counter(stall) + path)).status()).isEqualTo(403);
        }
        assertThat(acts(stall, "status = 403")).isEqualTo(3);
        assertThat(agent.open("/counter").text()).contains(stall.name());
        assertThat(agent.get(counter(stall) + "/products").text())
                .doesNotContain("Ventes", "Commandes");
        assertThat(agent.get(counter(stall) + "/stock").status()).isEqualTo(200);
        assertThat(agent.get(counter(stall) + "/hours").status()).isEqualTo(200);
        var other = stalls.open(4, 3);
        assertThat(agent.get(counter(other) + "/products").status()).isEqualTo(404);
        assertThat(agent.send(made(agent, counter(other) + "/products")).status()).isEqualTo(404);
        assertThat(acts(other, "status = 404 and mandate_id is null")).isEqualTo(1);
    }

    @Test
    void aRevokedMandateEndsInTheMiddleOfAFormAndAnExpiredOneToo() {
        grant();
        var half = product("Jamais envoyée");
        assertThat(revoke().location()).endsWith("done=revoked");
        assertThat(agent.send(half).status()).isEqualTo(403);
        var refused = agent.get(counter(stall) + "/products");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Le mandat pour cette boutique est terminé");
        assertThat(acts(stall, "status = 403 and mandate_id is null")).isEqualTo(1);
        assertThat(merchant.get(help).text()).contains("arrêté par Marchande");
        grant();
        var again = product("Jamais envoyée non plus");
        jdbc.sql(
                        """
                        update shops.onboarding_mandate set granted_at = granted_at + interval '1 microsecond',
                               until = granted_at + interval '2 microseconds'
                        where shop_id = ? and revoked_at is null
                        """)
                .param(stall.shop().value())
                .update();
        assertThat(agent.send(again).status()).isEqualTo(403);
        assertThat(merchant.get(help).text()).contains("terminé de lui-même");
        assertThat(
                        number(
                                "select count(*) from catalog.product where shop_id = ? and name like 'Jamais%'",
                                stall.shop().value()))
                .isZero();
    }

    @Test
    void aMandateForTheShelfDoesNotOpenTheHoursNorASecondOneBesideIt() {
        var twice = merchant.get(help).form("/assistance/mandate").with("contract", number);
        assertThat(merchant.send(twice.without("scopes")).mistakes()).hasSize(1);
        assertThat(merchant.send(twice.with("until", "2020-01-01")).mistakes()).hasSize(1);
        grant("SHELF");
        assertThat(agent.get(counter(stall) + "/products").status()).isEqualTo(200);
        assertThat(agent.get(counter(stall) + "/hours").status()).isIn(403, 404);
        assertThat(agent.get(counter(stall) + "/pictures").status()).isIn(403, 404);
        assertThat(merchant.send(twice).status()).isEqualTo(422);
    }
}
