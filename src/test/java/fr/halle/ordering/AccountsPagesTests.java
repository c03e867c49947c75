package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.SignedWebhooks;
import fr.halle.payments.accounting.Postings;
import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHouse;
import fr.halle.web.spi.Signatures;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An accountant follows any cent from the purchase to the transfer, and back. */
class AccountsPagesTests extends OrderingTest {

    @Autowired Signatures signatures;
    @Autowired Postings postings;
    @Autowired TransactionTemplate transaction;
    private Buyer accountant;
    private List<Stall> stalls2;
    private UUID purchase;
    private String transfer;

    @BeforeEach
    void oneOfTwoIsHandedOver() throws Exception {
        var bank = new SignedWebhooks(signatures, jdbc, port);
        stalls2 = List.of(stalls.open(9, 9), stalls.open(9, 9));
        var books = Books.opened(jdbc);
        var buyer = buyerOf(stalls2.getFirst().offer(), stalls2.getLast().offer());
        var path = waiting(buyer);
        var session = session(buyer.send(buyer.get(path).form("/payment")));
        bank.accepted(session);
        bank.paid(session);
        purchase = purchase(path);
        var order = order(stalls2.getFirst());
        handOver(order);
        books.agreeAtTheEnd();
        transfer =
                jdbc.sql("select reference from payments.transfer where part = ?")
                        .param(order)
                        .query(String.class)
                        .single();
        accountant = buyer().enterAs(WholeHouse.ACCOUNTANT);
    }

    @Test
    void fromThePurchasesNumberToTheTransferAndBack() {
        var number =
                jdbc.sql("select number from ordering.purchase where id = ?")
                        .param(purchase)
                        .query(String.class)
                        .single();
        for (var looked : List.of(number, transfer)) {
            var found = accountant.get("/accounts/search?q=" + looked);
            assertThat(found.location()).isEqualTo("/accounts/about/" + purchase);
        }
        var about = accountant.get("/accounts/about/" + purchase).text();
        assertThat(about)
                .contains("Paiement reçu", "Virement au commerçant", transfer, "pas encore viré")
                .contains("6,00", "3,00");
        var looksAlike = accountant.get("/accounts/search?q=tr_" + number);
        assertThat(looksAlike.status()).as("a provider's name with eight figures").isEqualTo(404);
        var unknown = accountant.get("/accounts/search?q=00000000");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("Rien ne porte le nom");
    }

    @Test
    void everyBalanceHasItsStatementAndEveryStatementItsFile() {
        var balance = accountant.get("/accounts");
        assertThat(balance.text()).contains("Chez le prestataire", "Payé, pas encore remis");
        var payee =
                jdbc.sql("select payee from payments.part where reference = ?")
                        .param(order(stalls2.getFirst()))
                        .query(UUID.class)
                        .single();
        var own = accountant.get("/accounts/ledger/payee:" + payee).text();
        assertThat(own).contains("dû au commerçant", "Virement au commerçant", "Solde final");
        var statement = accountant.get("/accounts/ledger/orders");
        assertThat(statement.text()).contains("Paiement reçu", "Solde précédent");
        var today = statement.page().select("#to").val();
        var file =
                accountant.get("/accounts/files/orders.csv?from=%s&to=%s".formatted(today, today));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("Paiement reçu", purchase.toString(), "3,00");
    }

    @Test
    void anEntryIsTakenBackByItsOppositeAndOnlyWithAReason() {
        var subject = UUID.randomUUID();
        transaction.executeWithoutResult(
                _ -> postings.providerCost(subject, subject, "demonstration-card", cents(12)));
        var about = "/accounts/about/" + subject;
        var form = accountant.get(about).form("/reversal");
        var without = accountant.send(form.with("note", " "));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Dites pourquoi");
        assertThat(accountant.send(form.with("note", "Essai d’annulation")).location())
                .isEqualTo(about);
        var page = accountant.get(about).text();
        assertThat(page)
                .contains("Écriture annulée par son contraire", "Essai d’annulation")
                .doesNotContain("Annuler cette écriture");
    }

    @Test
    void operatorsAndClosingsSayWhatIsWrongAndKeepWhatWasTyped() {
        var closing = accountant.get("/accounts/closings").form("/accounts/closings");
        var wrong = accountant.send(closing.with("through", "2999-01-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#through").val()).isEqualTo("2999-01-01");
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var operators = administrator.get("/accounts/operators");
        var form = operators.form("/accounts/operators");
        var bad = administrator.send(form.with("name", "Coop").with("siren", "123456789"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.page().select("#name").val()).isEqualTo("Coop");
        assertThat(bad.text()).contains("Ce n’est pas un SIREN", "Indiquez sa nature");
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    private UUID order(Stall stall) {
        return jdbc.sql("select id from ordering.shop_order where purchase_id = ? and shop_id = ?")
                .params(purchase, stall.shop().value())
                .query(UUID.class)
                .single();
    }

    private void handOver(UUID order) {
        var merchant = merchant(stalls2.getFirst());
        var code =
                jdbc.sql("select code from fulfilment.consignment where id = ?")
                        .param(order)
                        .query(String.class)
                        .single();
        var fields = Map.of("_csrf", merchant.token(), "code", code);
        var form =
                new Form(
                        "/counter/%s/orders/%s/handover"
                                .formatted(stalls2.getFirst().slug(), order),
                        fields.entrySet().stream()
                                .map(each -> new Form.Field(each.getKey(), each.getValue()))
                                .toList());
        Answer answer = merchant.send(form);
        assertThat(answer.status()).as(answer.summary()).isEqualTo(302);
    }
}
