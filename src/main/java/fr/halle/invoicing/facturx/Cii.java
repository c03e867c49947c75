package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Line;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.RateTotal;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * The invoice for machines: UN/CEFACT Cross Industry Invoice D22B with what EN 16931 knows. B2 says
 * that goods are invoiced which are paid already (AFNOR XP Z12-012).
 */
record Cii(Tree xml, Paper paper, Map<String, String> notes) {

    private static final String STANDARD = "urn:un:unece:uncefact:data:standard:";
    private static final Map<String, String> NAMESPACES =
            Map.of(
                    "rsm", STANDARD + "CrossIndustryInvoice:100",
                    "qdt", STANDARD + "QualifiedDataType:100",
                    "ram", STANDARD + "ReusableAggregateBusinessInformationEntity:100",
                    "udt", STANDARD + "UnqualifiedDataType:100");
    private static final String PROFILE = "urn:cen.eu:en16931:2017";
    private static final String GOODS_PAID_ALREADY = "B2";
    private static final String DAY = "102"; // of UNTDID 2379: CCYYMMDD

    static byte[] of(Paper paper, Map<String, String> notes) {
        return Tree.written(NAMESPACES, xml -> new Cii(xml, paper, notes).write());
    }

    private void write() throws XMLStreamException {
        xml.in(
                "rsm:CrossIndustryInvoice",
                () -> {
                    xml.in("rsm:ExchangedDocumentContext", this::context);
                    xml.in("rsm:ExchangedDocument", this::document);
                    xml.in("rsm:SupplyChainTradeTransaction", this::transaction);
                });
    }

    private void context() throws XMLStreamException {
        xml.in(
                "ram:BusinessProcessSpecifiedDocumentContextParameter",
                () -> xml.text("ram:ID", GOODS_PAID_ALREADY));
        xml.in("ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", PROFILE));
    }

    private void document() throws XMLStreamException {
        xml.text("ram:ID", paper.number());
        xml.text("ram:TypeCode", String.valueOf(paper.kind().code()));
        day("ram:IssueDateTime", "udt", paper.issuedOn());
        for (var note : notes.entrySet()) {
            xml.in(
                    "ram:IncludedNote",
                    () -> {
                        xml.text("ram:Content", note.getValue());
                        xml.text("ram:SubjectCode", note.getKey());
                    });
        }
    }

    private void transaction() throws XMLStreamException {
        for (var line : paper.sums().lines()) {
            xml.in("ram:IncludedSupplyChainTradeLineItem", () -> line(line));
        }
        xml.in("ram:ApplicableHeaderTradeAgreement", this::agreement);
        xml.in(
                "ram:ApplicableHeaderTradeDelivery",
                () ->
                        xml.in(
                                "ram:ActualDeliverySupplyChainEvent",
                                () -> day("ram:OccurrenceDateTime", "udt", paper.supply().on())));
        xml.in("ram:ApplicableHeaderTradeSettlement", this::settlement);
    }

    private void line(Line line) throws XMLStreamException {
        var entry = line.entry();
        xml.in(
                "ram:AssociatedDocumentLineDocument",
                () -> xml.text("ram:LineID", String.valueOf(entry.position())));
        xml.in("ram:SpecifiedTradeProduct", () -> xml.text("ram:Name", entry.name()));
        xml.in(
                "ram:SpecifiedLineTradeAgreement",
                () ->
                        xml.in(
                                "ram:NetPriceProductTradePrice",
                                () -> xml.text("ram:ChargeAmount", figure(line.unitNet()))));
        xml.in(
                "ram:SpecifiedLineTradeDelivery",
                () ->
                        xml.text(
                                "ram:BilledQuantity",
                                figure(entry.quantity()),
                                "unitCode",
                                entry.unit().code()));
        xml.in(
                "ram:SpecifiedLineTradeSettlement",
                () -> {
                    xml.in(
                            "ram:ApplicableTradeTax",
                            () -> {
                                xml.text("ram:TypeCode", "VAT");
                                xml.text("ram:CategoryCode", entry.rate().category().code());
                                xml.text("ram:RateApplicablePercent", percent(entry.rate().vat()));
                            });
                    xml.in(
                            "ram:SpecifiedTradeSettlementLineMonetarySummation",
                            () -> xml.text("ram:LineTotalAmount", amount(line.net())));
                });
    }

    private void agreement() throws XMLStreamException {
        xml.in(
                "ram:SellerTradeParty",
                () -> new Parties(xml).write(paper.seller(), paper.isFranchise()));
        xml.in("ram:BuyerTradeParty", () -> new Parties(xml).write(paper.buyer(), false));
        xml.in(
                "ram:BuyerOrderReferencedDocument",
                () -> xml.text("ram:IssuerAssignedID", paper.supply().order()));
    }

    private void settlement() throws XMLStreamException {
        xml.text("ram:InvoiceCurrencyCode", "EUR");
        // of UNTDID 4461: to be agreed between the parties, or a card
        xml.in(
                "ram:SpecifiedTradeSettlementPaymentMeans",
                () -> xml.text("ram:TypeCode", paper.supply().acrossTheCounter() ? "1" : "48"));
        for (var total : paper.sums().totals()) {
            xml.in("ram:ApplicableTradeTax", () -> tax(total));
        }
        xml.in(
                "ram:SpecifiedTradePaymentTerms",
                () -> day("ram:DueDateDateTime", "udt", paper.supply().settledOn()));
        xml.in("ram:SpecifiedTradeSettlementHeaderMonetarySummation", this::summation);
        var corrects = paper.corrects();
        if (corrects == null) return;
        xml.in(
                "ram:InvoiceReferencedDocument",
                () -> {
                    xml.text("ram:IssuerAssignedID", corrects.number());
                    day("ram:FormattedIssueDateTime", "qdt", corrects.issuedOn());
                });
    }

    private void tax(RateTotal total) throws XMLStreamException {
        var category = total.rate().category();
        xml.text("ram:CalculatedAmount", amount(total.tax()));
        xml.text("ram:TypeCode", "VAT");
        xml.text("ram:ExemptionReason", category.reason());
        xml.text("ram:BasisAmount", amount(total.net()));
        xml.text("ram:CategoryCode", category.code());
        xml.text("ram:ExemptionReasonCode", category.reasonCode());
        xml.text("ram:RateApplicablePercent", percent(total.rate().vat()));
    }

    /** All was paid, or given back, before it was written. */
    private void summation() throws XMLStreamException {
        var sums = paper.sums();
        xml.text("ram:LineTotalAmount", amount(sums.net()));
        xml.text("ram:TaxBasisTotalAmount", amount(sums.net()));
        xml.text("ram:TaxTotalAmount", amount(sums.tax()), "currencyID", "EUR");
        xml.text("ram:GrandTotalAmount", amount(sums.gross()));
        xml.text("ram:TotalPrepaidAmount", amount(sums.gross()));
        xml.text("ram:DuePayableAmount", "0.00");
    }

    private void day(String name, String type, LocalDate day) throws XMLStreamException {
        var figures = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        xml.in(name, () -> xml.text(type + ":DateTimeString", figures, "format", DAY));
    }

    private static String amount(Money amount) {
        return amount.getAmount().toPlainString();
    }

    private static String percent(fr.halle.kernel.Vat vat) {
        return BigDecimal.valueOf(vat.permille(), 1).setScale(2).toPlainString();
    }

    private static String figure(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
