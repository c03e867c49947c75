package fr.halle.invoicing.facturx;

import static fr.halle.invoicing.facturx.Workshop.euros;
import static fr.halle.invoicing.facturx.Workshop.judged;
import static fr.halle.invoicing.facturx.Workshop.paper;
import static fr.halle.invoicing.facturx.Workshop.piece;
import static fr.halle.invoicing.facturx.Workshop.untaxed;
import static fr.halle.invoicing.facturx.Workshop.weighed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.invoicing.paper.Arithmetic;
import fr.halle.invoicing.paper.Kind;
import fr.halle.invoicing.paper.Paper;
import fr.halle.testing.house.SharesNothing;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** Mustang's validator judges what we make: schema, EN 16931, PDF/A-3 and the rules of France. */
@SharesNothing
class FacturXTests {

    private static final FacturX FACTUR_X = Workshop.facturX();

    @Test
    void anInvoiceOfTwoRatesToAConsumerIsValid() {
        valid(
                paper(
                        Kind.INVOICE,
                        Workshop.SELLER,
                        Workshop.CONSUMER,
                        piece(1, "Galette au sucre", 2, 55, "9.80"),
                        piece(2, "Panier en osier", 1, 200, "34.90"),
                        piece(3, "Pain de seigle", 3, 55, "11.70")),
                "56.40");
    }

    @Test
    void whatIsWeighedIsInvoicedByItsWeightToAProfessional() {
        valid(
                paper(
                        Kind.INVOICE,
                        Workshop.SELLER,
                        Workshop.COMPANY,
                        weighed(1, "Tomme de brebis", 1130, 55, "27.00"),
                        piece(2, "Farine T65, le sac de 25 kg", 12, 55, "36.00")),
                "63.00");
    }

    @Test
    void whoIsBelowTheThresholdChargesNoVatAndSaysWhy() {
        var paper =
                paper(
                        Kind.INVOICE,
                        Workshop.EXEMPT,
                        Workshop.CONSUMER,
                        untaxed(1, "Pull de laine", 1, "85.00"),
                        untaxed(2, "Bonnet", 2, "41.00"));
        valid(paper, "126.00");
        assertThat(xml(paper, "126.00"))
                .contains("TVA non applicable, art. 293 B du CGI", ">VATEX-FR-FRANCHISE<");
    }

    @Test
    void aCreditNoteNamesTheInvoiceItCorrects() {
        var paper =
                paper(
                        Kind.CREDIT_NOTE,
                        Workshop.SELLER,
                        Workshop.CONSUMER,
                        piece(1, "Panier en osier", 1, 200, "34.90"));
        valid(paper, "34.90");
        assertThat(xml(paper, "34.90")).contains(">381<", ">FOURNIL-2026-000041<");
    }

    /**
     * 0.03 € at 20 % has no base whose tax, rounded, gives it exactly; one total in six is like
     * that. What was paid stays what is invoiced; the standard allows for it, Mustang's own sum
     * only remarks on it.
     */
    @Test
    void whatWasPaidIsKeptWhereNoBaseGivesItExactly() {
        var paper =
                paper(
                        Kind.INVOICE,
                        Workshop.SELLER,
                        Workshop.CONSUMER,
                        piece(1, "Clou", 1, 200, "0.03"));
        var report = judged(FACTUR_X.of(paper, euros("0.03")).pdf(), "clou.pdf");
        assertThat(report).doesNotContain("<error", "status=\"invalid\"", "BR-FR");
        assertThat(xml(paper, "0.03")).contains("<ram:GrandTotalAmount>0.03<");
    }

    @Test
    void aTotalThatIsOffByACentIsRefusedByUsAndByTheValidator() {
        var paper =
                paper(
                        Kind.INVOICE,
                        Workshop.SELLER,
                        Workshop.CONSUMER,
                        piece(1, "Galette au sucre", 2, 55, "9.80"));
        assertThatThrownBy(() -> FACTUR_X.of(paper, euros("9.81")))
                .isInstanceOf(Arithmetic.WrongSum.class);
        var forced =
                xml(paper, "9.80")
                        .replace("<ram:GrandTotalAmount>9.80<", "<ram:GrandTotalAmount>9.81<");
        assertThat(judged(forced.getBytes(StandardCharsets.UTF_8), "forced.xml"))
                .contains("<summary status=\"invalid\"/>", "BR-CO-15");
    }

    /** Mustang, which puts the XML in, writes the metadata anew: they no longer say PDF/UA. */
    @Test
    void aSheetIsTagged() throws Exception {
        var paper =
                paper(
                        Kind.INVOICE,
                        Workshop.SELLER,
                        Workshop.CONSUMER,
                        piece(1, "Galette au sucre", 2, 55, "9.80"));
        try (var pdf = Loader.loadPDF(FACTUR_X.of(paper, euros("9.80")).pdf())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    private static void valid(Paper paper, String due) {
        var file = FACTUR_X.of(paper, euros(due));
        var report = judged(file.pdf(), paper.number() + ".pdf");
        assertThat(report)
                .as(report)
                .doesNotContain("<error", "<warning")
                .contains("status=\"valid\"");
        assertThat(report).doesNotContain("status=\"invalid\"");
    }

    private static String xml(Paper paper, String due) {
        return new String(FACTUR_X.of(paper, euros(due)).xml(), StandardCharsets.UTF_8);
    }
}
