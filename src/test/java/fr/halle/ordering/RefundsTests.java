package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.AtOnce;

import org.junit.jupiter.api.Test;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Money back after the hand-over: whole, by line, by amount, up to what remains. */
class RefundsTests extends RefundingTest {

    @Test
    void anAmountIsBorneByAllLinesInProportionAndToTheCent() throws Exception {
        var path = handedOver(CARD);
        var answer =
                merchant.send(
                        form(path, "amount")
                                .with("amount", "1,00 €")
                                .with("note", "le pain était trop cuit"));
        assertThat(answer.location()).isEqualTo(ticket(path) + "/refunds?done");
        // 100 × 3/12, 4/12, 5/12: 25, 33 and a third, 41 and two thirds
        assertThat(borne(path)).containsExactly(25, 33, 42);
        assertThat(kept(path)).isEqualTo(1100);
        var page = shopper.get(path);
        assertThat(page.text())
                .contains("Payé 12,00 €", "Remboursé 1,00 €", "Reste 11,00 €")
                .contains("le pain était trop cuit", "Produit défectueux");
        assertThat(page.sql()).isLessThanOrEqualTo(7);
        assertThat(merchant.get(ticket(path)).text())
                .contains("le pain était trop cuit", "Il reste 11,00 €");
        assertThat(told(path)).anyMatch(text -> text.contains("vous rembourse 1,00 €"));
        assertThat(merchant.get("/counter/" + stall.slug() + "/sales").text()).contains("11,00 €");
        books.agreeAtTheEnd();
    }

    @Test
    void linesAreRefundedWholeAndTheRestLater() throws Exception {
        var path = handedOver(CARD);
        refund(path, "0,50");
        merchant.send(form(path, "lines").with("line", "2"));
        assertThat(borne(path)).containsExactly(12, 400, 21);
        merchant.send(form(path, "whole"));
        assertThat(borne(path)).containsExactly(300, 400, 500);
        assertThat(kept(path)).isZero();
        assertThat(shopper.get(path).text()).contains("Remboursé 12,00 €", "Reste 0,00 €");
        assertThat(merchant.get(ticket(path) + "/refunds").text()).contains("déjà remboursé");
        books.agreeAtTheEnd();
        assertThat(
                        number(
                                "select sum(r.cents + r.fee_cents) from payments.reversal r join payments.transfer t on t.id = r.transfer where t.part = ?",
                                id(path)))
                .as("taken back from the shop")
                .isEqualTo(1200);
    }

    @Test
    void theSameFormTwiceIsOneRefund() throws Exception {
        var path = handedOver(CARD);
        var form = form(path, "amount").with("amount", "3");
        var answers =
                AtOnce.run(
                        IntStream.range(0, 4)
                                .mapToObj(_ -> (Callable<Answer>) () -> merchant.send(form))
                                .toList());
        assertThat(answers).extracting(Answer::status).containsOnly(302);
        assertThat(kept(path)).isEqualTo(900);
        books.agreeAtTheEnd();
    }

    @Test
    void manyAtOnceNeverGiveMoreThanIsLeft() throws Exception {
        var path = handedOver(CARD);
        var forms =
                IntStream.range(0, 6)
                        .mapToObj(_ -> form(path, "amount").with("amount", "5"))
                        .toList();
        var answers =
                AtOnce.run(
                        forms.stream()
                                .map(form -> (Callable<Answer>) () -> merchant.send(form))
                                .toList());
        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .hasSize(4)
                .allMatch(answer -> answer.text().contains("Au plus : 2,00 €"));
        assertThat(kept(path)).isEqualTo(200);
        books.agreeAtTheEnd();
    }

    @Test
    void whatWasPaidAtTheCounterGoesBackFromHandToHand() throws Exception {
        var path = handedOver(ON_COLLECTION);
        assertThat(merchant.get(ticket(path) + "/refunds").text()).contains("de la main à la main");
        refund(path, "2,50");
        assertThat(kept(path)).isEqualTo(950);
        assertThat(
                        number(
                                "select count(*) from payments.refund where part = ? and done_at is not null and asked_by is not null",
                                id(path)))
                .isEqualTo(1);
        books.agreeAtTheEnd();
    }

    @Test
    void beforeTheHandOverOneCancelsInstead() throws Exception {
        var path = ordered(CARD);
        assertThat(merchant.get(ticket(path) + "/refunds").text()).contains("annulez plutôt");
        var answer = post(path, "/refunds", "form=x&what=whole&reason=DEFECT");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("pas encore remise");
        assertThat(kept(path)).isEqualTo(1200);
        books.agreeAtTheEnd();
    }

    @Test
    void whatCannotBeReadChangesNothingAndStaysInItsField() throws Exception {
        var path = handedOver(CARD);
        for (var typed :
                new String[] {"-1", "0", "0,00", "abc", "1e9", "1,234", "", "99999999999"}) {
            var answer = refund(path, typed);
            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.mistakes()).as(typed).singleElement().asString().contains("3,50");
            assertThat(answer.valueOf("amount")).isEqualTo(typed);
        }
        var more = refund(path, "12,01");
        assertThat(more.mistakes()).singleElement().asString().contains("Au plus : 12,00 €");
        assertThat(more.valueOf("amount")).isEqualTo("12,01");
        assertThat(merchant.send(form(path, "lines")).mistakes())
                .singleElement()
                .asString()
                .startsWith("Cochez");
        assertThat(merchant.send(form(path, "lines").with("line", "9")).status()).isEqualTo(422);
        assertThat(merchant.send(form(path, "whole").with("reason", "")).mistakes())
                .singleElement()
                .asString()
                .startsWith("Choisissez une raison");
        assertThat(merchant.send(form(path, "whole").with("reason", "NO_SHOW")).status())
                .isEqualTo(422);
        assertThat(merchant.send(form(path, "whole").with("reason", "OTHER")).mistakes())
                .singleElement()
                .asString()
                .startsWith("Dites laquelle");
        assertThat(kept(path)).isEqualTo(1200);
        books.agreeAtTheEnd();
    }

    /** Written once: not even the application's own role changes a refund. */
    @Test
    void anAdministratorRefundsAnyShopAndIsRemembered() throws Exception {
        var path = handedOver(CARD);
        var page = "/accounts/refunds/" + id(path);
        assertThat(merchant.get(page).status()).isEqualTo(403);
        var administrator = buyer().enterAs(fr.halle.testing.WholeHouse.ADMINISTRATOR);
        var form =
                administrator
                        .get(page)
                        .form(page)
                        .with("what", "amount")
                        .with("amount", "4")
                        .with("reason", "OTHER")
                        .with("note", "décision du médiateur");
        assertThat(administrator.send(form).location()).isEqualTo(page + "?done");
        assertThat(kept(path)).isEqualTo(800);
        assertThat(merchant.get(ticket(path)).text()).contains("décision du médiateur");
        assertThat(
                        number(
                                "select count(*) from ordering.refund r join payments.refund f on f.asked_by = r.refunded_by where r.order_id = ? and f.part = ?",
                                id(path),
                                id(path)))
                .isEqualTo(1);
        books.agreeAtTheEnd();
    }
}
