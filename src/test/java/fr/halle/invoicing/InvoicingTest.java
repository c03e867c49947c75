package fr.halle.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.desk.DeskTest;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.trader.Trader;
import fr.halle.shops.trader.Traders;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What tests of invoices say again and again. */
public abstract class InvoicingTest extends DeskTest {

    @Autowired private Traders traders;
    @Autowired private Identity identity;

    /** Its merchant says who it is, and gives the mandate on the page. */
    protected Stall invoicing(int... counts) {
        var stall = stalls.open(50, counts);
        identify(stall, false);
        give(stall);
        return stall;
    }

    protected void identify(Stall stall, boolean exempt) {
        var siren =
                jdbc.sql(
                                "select o.siren from organisations.organisation o join shops.shop s on s.organisation_id = o.id where s.id = ?")
                        .param(stall.shop().value())
                        .query(String.class)
                        .single();
        var vat = exempt ? null : fr.halle.shops.trader.VatNumber.of(siren);
        var notice = new LegalNotice("SARL", siren + "00012", vat, "RCS Sedan", "", "");
        var by = identity.registerInvented(stall.merchant(), "Marchande", Language.FR);
        traders.put(
                stall.shop(),
                new Trader(notice, exempt, "", 14, Trader.PaidBy.SHOPPER, null),
                false,
                by);
    }

    protected void give(Stall stall) {
        var merchant = merchant(stall);
        var page = merchant.get(counter(stall) + "/invoices/mandate");
        assertThat(merchant.send(page.form("/invoices/mandate")).status()).isEqualTo(302);
    }

    protected String page(Placed order) {
        var token =
                jdbc.sql(
                                "select p.token from ordering.purchase p join ordering.shop_order o on o.purchase_id = p.id where o.id = ?")
                        .param(order.id())
                        .query(String.class)
                        .single();
        return "/purchases/" + token + "/invoices";
    }

    protected void ask(Placed order) {
        var shopper = buyer();
        var form = shopper.get(page(order)).form("/invoices");
        var filled =
                form.with("name", "Zoé Lenoir")
                        .with("street", "1 place Ducale")
                        .with("postcode", "08000")
                        .with("town", "Charleville-Mézières");
        assertThat(shopper.send(filled).location()).isEqualTo(page(order));
    }

    /** Each number of documents of an order, oldest first; waits for so many. */
    protected List<String> numbers(UUID order, int many) {
        var issued = "select number from invoicing.document where order_id = ? order by id";
        return await("documents of " + order)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql(issued).param(order).query(String.class).list(),
                        numbers -> numbers.size() >= many);
    }

    protected String pdf(String number) {
        var bytes =
                jdbc.sql("select pdf from invoicing.document where number = ?")
                        .param(number)
                        .query(byte[].class)
                        .single();
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected int cents(String number) {
        return number("select gross_cents from invoicing.document where number = ?", number);
    }

    protected static String text(fr.halle.testing.Answer answer) {
        return answer.text().replaceAll("[\\u00a0\\u202f]", " ");
    }

    protected static void handOver(Buyer merchant, Stall stall, Placed... orders) {
        for (var order : orders) handOver(merchant, stall, order);
    }
}
