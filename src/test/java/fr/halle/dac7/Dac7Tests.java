package fr.halle.dac7;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.invoicing.InvoicingTest;
import fr.halle.testing.Letters;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

/** What the tax office is told of sellers, and what sellers are told of it. */
class Dac7Tests extends InvoicingTest {

    private static final int YEAR = 2024;

    @Autowired Dac7Letters letters;

    @Test
    void whoSoldEnoughIsDeclaredByQuarterAndTold() throws Exception {
        var much = stalls.open(50, 40);
        identify(much, false);
        sold(much, LocalDate.of(YEAR, 2, 3), 150_000, 0);
        sold(much, LocalDate.of(YEAR, 2, 4), 100_060, 50);
        sold(much, LocalDate.of(YEAR, 12, 31), 1_000, 1_000); // all of it was given back
        var little = stalls.open(50, 40);
        sold(little, LocalDate.of(YEAR, 5, 1), 200_000, 0);
        var often = stalls.open(50, 40);
        for (int i = 0; i < 30; i++) sold(often, LocalDate.of(YEAR, 7, 1 + i % 28), 100, 0);
        var accountant = buyer().enterAs("comptes@demo.halle.example");
        var page = accountant.get("/accounts/dac7/" + YEAR);
        assertThat(text(page)).contains(much.name(), "2 500,10 €", often.name(), "30,00 €");
        assertThat(text(page)).doesNotContain(little.name()).contains("Il manque", "code postal");
        var xml = accountant.get("/accounts/dac7/" + YEAR + "/file").body();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var file = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(
                        file.getElementsByTagNameNS("urn:oecd:ties:dpi:v1", "ReportableSeller")
                                .getLength())
                .isEqualTo(2);
        assertThat(xml)
                .contains(
                        "<dpi:ConsQ1 currCode=\"EUR\">2500</dpi:ConsQ1>",
                        "<dpi:NumbQ1>2</dpi:NumbQ1>")
                .contains("<dpi:NumbQ3>30</dpi:NumbQ3>")
                .contains("<dpi:Name>" + much.name() + "</dpi:Name>");
        letters.tell(YEAR);
        letters.tell(YEAR);
        var title = "Ce que nous déclarons de vos ventes de " + YEAR;
        assertThat(new Letters(LETTERBOX).text(much.merchant(), title)).contains("2 ventes");
        assertThat(
                        number(
                                "select count(*) from mail.letter where recipient = ? and subject = ?",
                                much.merchant(),
                                title))
                .isEqualTo(1);
        var told = merchant(much).get(counter(much) + "/declaration/" + YEAR);
        assertThat(text(told)).contains("avant le 31 janvier", "2 500,10 €");
        assertThat(text(merchant(little).get(counter(little) + "/declaration/" + YEAR)))
                .contains("Nous ne déclarons rien");
    }

    @Test
    void whatWasKeptOfSalesIsDeclaredInTheQuarterOfItsHandOver() {
        var year = YEAR - 1;
        var stall = stalls.open(50, 40);
        identify(stall, false);
        sold(stall, LocalDate.of(year, 1, 5), 250_000, 0);
        kept(stall, year + "-03-31 21:30+00", 500); // the evening before is still March in Paris
        kept(stall, year + "-03-31 22:30+00", 700);
        kept(stall, year - 1 + "-12-31 22:30+00", 900); // the year before
        var page = merchant(stall).get(counter(stall) + "/declaration/" + year);
        var fees = page.page().select("tbody td:last-child").eachText();
        assertThat(fees).map(each -> each.replaceAll("[^0-9,]", "")).startsWith("5,00", "7,00");
        assertThat(
                        text(
                                buyer().enterAs("comptes@demo.halle.example")
                                        .get("/accounts/dac7/" + year)))
                .contains(stall.name());
        var xml =
                buyer().enterAs("comptes@demo.halle.example")
                        .get("/accounts/dac7/" + year + "/file")
                        .body();
        assertThat(xml).contains("FeesQ1 currCode=\"EUR\">5<", "FeesQ2 currCode=\"EUR\">7<");
    }

    /** A part that was handed over at that moment, and what was kept of it. */
    private void kept(Stall stall, String at, long fee) {
        jdbc.sql(
                        """
                        with payee as (select organisation_id as id from shops.shop where id = :shop),
                        asked as (insert into payments.request (subject, tender, label, return_path, language, requested_at)
                            values (:subject, 'demonstration-card', 'x', '/x', 'FR', now())),
                        part as (insert into payments.part (subject, reference, payee, cents)
                            select :subject, :part, id, 10000 from payee),
                        paid as (insert into payments.payment (subject, provider, provider_reference, cents, paid_at)
                            values (:subject, 'demonstration-card', :part::text, 10000, now()) returning id)
                        insert into payments.transfer (payment, part, payee, part_cents, fee_cents, fee_vat_cents,
                                                       fee_permille, fee_vat_permille, due_at, done_at, reference)
                        select paid.id, :part, payee.id, 10000, :fee, 0, 50, 200, :at::timestamptz, now(), :part::text
                          from payee, paid
                        """)
                .param("shop", stall.shop().value())
                .param("subject", UUID.randomUUID())
                .param("part", UUID.randomUUID())
                .param("fee", fee)
                .param("at", at)
                .update();
    }

    /** A line of an order of that day, as the database keeps it for figures. */
    private void sold(Stall stall, LocalDate day, long cents, long refunded) {
        var order = UUID.randomUUID();
        var purchase = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into ordering.purchase (id, number, token, basket_id, basket_revision, name, email, phone, language, tender,
                            terms_at, placed_at)
                        values (:p, lpad((random() * 99999999)::int::text, 8, '0'), :p::text, :p, 1, 'x', '', '', 'FR', 'on-collection', now(), now())
                        """)
                .param("p", purchase)
                .update();
        jdbc.sql(
                        "insert into ordering.shop_order (id, purchase_id, shop_id, shop_name, shop_slug, message) values (?, ?, ?, 'x', 'x', '')")
                .params(order, purchase, stall.shop().value())
                .update();
        jdbc.sql("insert into ordering.sold_line values (?, 1, ?, ?, 10, ?, 1, ?, ?)")
                .params(order, stall.shop().value(), day, stall.offer(), cents, refunded)
                .update();
    }
}
