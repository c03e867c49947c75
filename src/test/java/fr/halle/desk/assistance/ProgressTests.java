package fr.halle.desk.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Buyer;
import fr.halle.testing.Sirens;
import fr.halle.testing.WholeHouse;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** From the first contact to the merchant's signature, and what the committee reads of it. */
class ProgressTests extends AssistanceTest {

    @Test
    void onlyTheMerchantSignsAndTheBoardCountsItToTheCent() throws Exception {
        var animator = buyer().enterAs(WholeHouse.ANIMATOR_OF_METROPOLE);
        var before = row(animator);
        var page = open();
        assertThat(agent.send(agent.get("/assistance").form("/assistance/shops")).status())
                .isEqualTo(422);
        ask(page);
        var offered = merchant.get(help);
        assertThat(offered.text()).contains("propose de vous aider");
        merchant.send(offered.form("/assistance/mandate").with("contract", number));
        assertThat(agent.get(page).text()).contains("vous laisse agir jusqu’au");
        spend(page, "5", "Photos de douze pains");
        spend(page, "2", "Noté par erreur");
        agent.send(agent.get(page).form("/withdrawal"));
        for (int i = 0; i < 2; i++) agent.send(agent.get(page).form("/stages"));
        assertThat(merchant.get(help).has("form[action$=sign-off]")).isFalse();
        agent.send(agent.get(page).form("/stages"));
        assertThat(agent.send(made(agent, page + "/stages", "stage", "SIGNED_OFF")).status())
                .isEqualTo(422);
        assertThat(agent.send(made(agent, help + "/sign-off", "products", "1")).status())
                .isEqualTo(403);
        var sign = merchant.get(help).form("/sign-off");
        assertThat(sign.value("products")).isEqualTo("1");
        assertThat(merchant.send(sign.with("products", "7")).status()).isEqualTo(422);
        assertThat(merchant.send(sign).location()).endsWith("done=signed");
        assertThat(merchant.send(sign).status()).isEqualTo(422);
        assertThat(merchant.get(help).text()).contains("Signé par Marchande", "1 produit en vente");
        var after = row(animator);
        assertThat(IntStream.range(0, 6).mapToObj(i -> after.get(i) - before.get(i)))
                .containsExactly(0, 0, 0, 0, 1, 0);
        var board = animator.get("/assistance/board");
        assertThat(board.sql()).isLessThanOrEqualTo(8);
        assertThat(board.text()).doesNotContain("Rêveur").contains(stall.name());
        export(animator, board.page().select("tfoot td").last().text());
    }

    @Test
    void whatIsStuckIsSaidWithItsReasonAndWithItsMoney() {
        var page = open();
        assertThat(agent.send(agent.get(page).form("/obstacles")).mistakes()).hasSize(1);
        jdbc.sql(
                        """
                        update shops.onboarding_stage set reached_at = now() - interval '15 days'
                        where onboarding_id = (select id from shops.onboarding where shop_id = ?)
                        """)
                .param(stall.shop().value())
                .update();
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var stuck = "[aria-labelledby=stuck] li:contains(" + stall.name() + ")";
        assertThat(texts(administrator.get("/assistance/board"), stuck).getFirst())
                .contains("Personne n’a dit pourquoi", "15 jours");
        agent.send(agent.get(page).form("/obstacles").with("reason", "Fermé jusqu’à lundi"));
        var board = administrator.get("/assistance/board");
        assertThat(texts(board, stuck).getFirst()).contains("Fermé jusqu’à lundi");
        assertThat(board.text())
                .contains(
                        "marché n° " + number,
                        "Boutiques signées : 0 sur 1",
                        "0,00 € dus, sur 210,00 €");
        assertThat(agent.get("/assistance").text()).contains("15 jours sans avancer");
    }

    @Test
    void theAdministratorEntersAContractOnceAndIsToldWhatIsWrong() {
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var empty = administrator.get("/assistance/contracts").form("/assistance/contracts");
        assertThat(administrator.send(empty).mistakes()).hasSize(6);
        var filled =
                empty.with("siren", Sirens.of(91999999))
                        .with("name", "Coup de main neuf")
                        .with("agent", agentsEmail)
                        .with("number", number)
                        .with("from", "2026-01-01")
                        .with("until", "2027-12-31")
                        .with("epcis", "200041630");
        assertThat(administrator.send(filled.with("agent", "nobody@example.org")).mistakes())
                .hasSize(1);
        assertThat(administrator.send(filled).mistakes().getFirst()).contains("qu’aucun autre");
        assertThat(administrator.send(filled.with("number", number + "-bis")).status())
                .isEqualTo(302);
        assertThat(administrator.get("/assistance/contracts").text())
                .contains("21\u202f000,00 € en tout");
    }

    private void ask(String page) {
        agent.send(agent.get(page).form("/mandate-requests"));
        assertThat(agent.get(page).text()).contains("n’a pas encore répondu");
        assertThat(agent.get(counter(stall) + "/products").status()).isEqualTo(403);
    }

    /** The figures of Ardenne Métropole: five stages, then what is stuck. */
    private static List<Integer> row(Buyer animator) {
        var board = animator.get("/assistance/board");
        var cells = board.page().select("table:has(caption:contains(Par inter)) tbody tr td");
        if (cells.isEmpty()) return List.of(0, 0, 0, 0, 0, 0);
        return cells.eachText().subList(0, 6).stream().map(Integer::valueOf).toList();
    }

    private void export(Buyer animator, String total) throws IOException, InterruptedException {
        var file = boards(animator, "xlsx");
        try (var book = new ReadableWorkbook(file)) {
            var rows = book.getFirstSheet().read();
            var own = rows.stream().filter(row -> text(row, 1).equals(stall.name())).findFirst();
            assertThat(own.orElseThrow().getCellAsNumber(7).orElseThrow())
                    .isEqualByComparingTo("1.25");
            var due =
                    rows.stream()
                            .skip(1)
                            .map(row -> row.getCellAsNumber(8).orElseThrow())
                            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
            assertThat(total.replaceAll("[^0-9,]", "").replace(',', '.'))
                    .isEqualTo(due.setScale(2).toPlainString());
        }
    }

    private static String text(Row row, int cell) {
        return row.getCellText(cell);
    }
}
