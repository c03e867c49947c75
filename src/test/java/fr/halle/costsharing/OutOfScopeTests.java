package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;

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
            var path = supplied(accountant, code, object, what[1]);
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
        assertThat(accountant.get(SHARING + "/budgets").text()).doesNotContain("37 000,00");
    }

    private static int day(String stage) {
        return Expense.Stage.valueOf(stage).ordinal() + 1;
    }

    private String supplied(Buyer accountant, String code, String object, String net) {
        Answer entered =
                post(
                        accountant,
                        SHARING + "/expenses",
                        "code",
                        code,
                        "procedure",
                        "MAINTENANCE",
                        "supplier",
                        "S",
                        "object",
                        object,
                        "year",
                        "2020",
                        "net",
                        net,
                        "vat",
                        "0");
        assertThat(entered.status()).as(entered.summary()).isEqualTo(302);
        var id =
                jdbc.sql("select id from costsharing.expense where code = ?")
                        .param(code)
                        .query(UUID.class)
                        .single();
        return SHARING + "/expenses/" + id;
    }
}
