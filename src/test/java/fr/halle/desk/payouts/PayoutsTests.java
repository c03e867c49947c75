package fr.halle.desk.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.ledger.Ledger;
import fr.halle.payments.Payments;
import fr.halle.pdf.PdfStandards;
import fr.halle.shops.Shops;
import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Letters;
import fr.halle.testing.Stall;
import fr.halle.web.ui.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** A merchant follows what shoppers paid to their account, and every sum is the ledger's. */
class PayoutsTests extends DeskTest {

    @Autowired Ledger ledger;
    @Autowired Statements statements;
    @Autowired AccountLetters letters;
    @Autowired Sheet sheet;
    @Autowired Shops shops;
    @Autowired Payments payments;
    @Autowired MessageSource messages;
    @Autowired TransactionTemplate transaction;

    @Test
    void whatWasHandedOverIsDueSentAndAddsUpToTheCent() throws Exception {
        var stall = stalls.open(50, 40, 40);
        var merchant = merchant(stall);
        var payouts = counter(stall) + "/payouts";
        assertThat(text(merchant.get(payouts))).contains("Rien n’a été remis ni versé");
        var card = paid(stall, 1);
        assertThat(text(merchant.get(payouts))).contains("pour une commande à remettre");
        var counter = order(stall, 0, 1);
        handOver(merchant, stall, card);
        handOver(merchant, stall, counter);
        Books.opened(jdbc).awaitJobs();

        var page = merchant.get(payouts);
        assertThat(page.sql()).isLessThanOrEqualTo(16);
        assertThat(page.page().select("tbody a[href$=/orders/" + card.id() + "]")).hasSize(1);
        assertThat(page.page().select("tbody a[href$=/orders/" + counter.id() + "]")).hasSize(1);
        var statement = statements.of(payee(stall), month());
        assertThat(statement.lines()).hasSize(1);
        assertThat(statement.sent()).isEqualTo(statement.due());
        assertThat(statement.corrected().isZero()).isTrue();
        assertThat(cents("counter-sales", stall)).isEqualTo(minor(statement.taken()));
        var file = merchant.get(payouts + ".csv").body();
        assertThat(file).contains("demo_transfer").contains("Payé au comptoir");
        assertThat(merchant.get(payouts + ".xlsx").body()).startsWith("PK");
        assertThat(paper(stall))
                .contains("Relevé de reversement", stall.name(), "Total, une ligne");
    }

    @Test
    void whatIsGivenBackLaterIsALineOfItsOwnAndLeavesTheHandOverAsItWas() throws Exception {
        var stall = stalls.open(50, 40);
        var merchant = merchant(stall);
        var order = paid(stall, 0);
        handOver(merchant, stall, order);
        Books.opened(jdbc).awaitJobs();
        var before = statements.of(payee(stall), month());
        giveBack(order, 100);
        Books.opened(jdbc).awaitJobs();
        var after = statements.of(payee(stall), month());
        assertThat(after.lines()).hasSize(2);
        assertThat(after.lines().getFirst()).isEqualTo(before.lines().getFirst());
        assertThat(minor(after.due())).isEqualTo(minor(before.due()) - 100);
        assertThat(minor(after.sent())).isEqualTo(minor(after.due()));
        assertThat(after.corrected().isZero()).isTrue();
        assertThat(cents("payee", stall)).isEqualTo(minor(after.closing())).isZero();
    }

    @Test
    void moneyThatWaitsForItsAccountIsToldOnceAndGoesWhenItOpens() throws Exception {
        var stall = stalls.open(50, 40);
        var merchant = merchant(stall);
        var account = counter(stall) + "/payouts/account";
        assertThat(text(merchant.get(account))).contains("à la première remise", "Démonstration");
        merchant.send(merchant.get(account).form("/payouts/account"));
        closed(stall, true);
        handOver(merchant, stall, paid(stall, 0));
        Books.opened(jdbc).awaitJobs();

        assertThat(text(merchant.get(counter(stall) + "/payouts")))
                .contains("Un virement attend votre compte", "compte pas prêt");
        assertThat(text(merchant.get(counter(stall) + "/today"))).contains("De l’argent attend");
        letters.run();
        letters.run();
        var title = "De l’argent attend votre compte";
        assertThat(new Letters(LETTERBOX).link(stall.merchant(), title)).isEqualTo(account);
        assertThat(
                        number(
                                "select count(*) from mail.letter where recipient = ? and subject = ?",
                                stall.merchant(),
                                title))
                .isEqualTo(1);

        closed(stall, false);
        var back = merchant.send(merchant.get(account).form("/payouts/account"));
        assertThat(text(merchant.get(back.location()))).contains("L’argent arrive sur votre");
        Books.opened(jdbc).awaitJobs();
        var statement = statements.of(payee(stall), month());
        assertThat(statement.closing().isZero()).isTrue();
        assertThat(statement.sent().isPositive()).isTrue();
    }

    private Placed paid(Stall stall, int good) {
        var shopper = buyer();
        shopper.put(stall.offers().get(good).id(), "1");
        var waiting = shopper.send(shopper.checkout("demonstration-card", "rose@example.org"));
        assertThat(waiting.location()).as(waiting.summary()).startsWith("/demonstration/card/");
        var session = waiting.location().substring("/demonstration/card/".length());
        var path =
                jdbc.sql("select return_path from payments.demo_card_session where id = ?")
                        .param(session)
                        .query(String.class)
                        .single();
        shopper.send(shopper.get(waiting.location()).form("/payment"));
        awaitConfirmation(shopper, path);
        return placed(path);
    }

    private void giveBack(Placed order, long cents) {
        var subject =
                jdbc.sql("select purchase_id from ordering.shop_order where id = ?")
                        .param(order.id())
                        .query(UUID.class)
                        .single();
        var amount = Money.ofMinor(CurrencyUnit.EUR, cents);
        transaction.executeWithoutResult(
                _ -> payments.giveBack(subject, order.id(), amount, "cancelled"));
    }

    private void closed(Stall stall, boolean closed) {
        jdbc.sql("update payments.demo_card_account set open = ? where id = ?")
                .params(!closed, "demo_account_" + payee(stall).value())
                .update();
        if (!closed) return;
        jdbc.sql("update payments.payee_account set receives = false where organisation = ?")
                .param(payee(stall).value())
                .update();
    }

    private String paper(Stall stall) throws Exception {
        var shop = shops.byIds(List.of(stall.shop())).get(stall.shop());
        var texts = new Texts(messages, Language.FR);
        var file = sheet.of(shop, statements.of(payee(stall), month()), ledger.today(), texts);
        PdfStandards.assertKeptAndReadAloud(file);
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    private Span month() {
        return Span.of(null, null, null, ledger.today());
    }

    private long cents(String family, Stall stall) {
        var code = family + ":" + payee(stall).value();
        return -ledger.balances(List.of(code), ledger.today()).getOrDefault(code, 0L);
    }

    private OrganisationId payee(Stall stall) {
        return new OrganisationId(
                jdbc.sql("select organisation_id from shops.shop where id = ?")
                        .param(stall.shop().value())
                        .query(UUID.class)
                        .single());
    }

    private static long minor(Money amount) {
        return amount.getAmountMinorLong();
    }

    private static String text(Answer answer) {
        return answer.text().replaceAll("[\\u00a0\\u202f]", " ");
    }
}
