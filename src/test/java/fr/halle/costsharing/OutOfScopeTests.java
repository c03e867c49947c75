package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What was decided or engaged before the agreement bound anybody is nobody's but the payer's. */
class OutOfScopeTests extends SharingTest {

    @Test
    void theInitialSupplyAndItsFirstMaintenanceStayOut() {
        var accountant = accountant();
        long costs = balance("shared-costs");
        for (var what :
                new String[][] {
                    {"Fourniture initiale", "37000,00"}, {"Maintenance de 2020", "19000,00"}
                }) {
            var object = what[0] + " " + UUID.randomUUID();
            var code = code();
            var path = enter(accountant, code, object, "2020", what[1], "0");
            post(accountant, path + "/decision", "number", "CP-0", "decided", "2020-03-02");
            for (var stage : new String[] {"ENGAGED", "INVOICED", "PAID"}) {
                var form =
                        accountant.get(path).form("/stage").with("day", "2020-04-0" + day(stage));
                assertThat(accountant.send(form.with("net", what[1]).with("vat", "0")).location())
                        .as(stage)
                        .isEqualTo(path);
            }
            var page = accountant.get(path);
            assertThat(page.text()).contains("Hors convention", "Payée");
            assertThat(due(code)).isEmpty();
            assertThat(buyer().get("/council/costs").text())
                    .as("nothing of it is to come")
                    .doesNotContain(object);
            assertThat(balance("shared-costs")).as("paid elsewhere").isEqualTo(costs);
            var paid = accountant.get(path).form("/stage/annulment").with("why", "Fin de l’essai");
            assertThat(accountant.send(paid).location()).isEqualTo(path);
        }
        assertThat(accountant.get(SHARING + "/budgets").text().replaceAll("\\p{Zs}", " "))
                .doesNotContain("37 000,00");
    }

    private static int day(String stage) {
        return Expense.Stage.valueOf(stage).ordinal() + 1;
    }
}
