package fr.halle.desk.invoices;

import fr.halle.catalog.files.TableWriter;
import fr.halle.invoicing.issuing.Issued;
import fr.halle.invoicing.issuing.Ledger;
import fr.halle.invoicing.issuing.TaxRows;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.ordering.figures.DailyTotals;
import fr.halle.shops.trader.Traders;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what leaves the counter. */
@Component
class Exports {

    private static final String COLUMN = "desk.invoices.file.";

    private final TaxRows rows;
    private final Ledger ledger;
    private final DailyTotals totals;
    private final Traders traders;

    Exports(TaxRows rows, Ledger ledger, DailyTotals totals, Traders traders) {
        this.rows = rows;
        this.ledger = ledger;
        this.totals = totals;
        this.traders = traders;
    }

    /** A row for each rate of each document; a credit note is negative. */
    void invoices(ShopId shop, Stretch days, Texts texts, TableWriter out) throws IOException {
        out.row(
                headings(
                        texts,
                        "number",
                        "date",
                        "kind",
                        "order",
                        "buyer",
                        "siren",
                        "rate",
                        "net",
                        "tax",
                        "gross",
                        "corrects"));
        rows.each(
                shop,
                days.from(),
                days.to(),
                row -> {
                    var document = row.document();
                    var corrects = document.corrects();
                    write(
                            out,
                            List.of(
                                    document.number(),
                                    document.issuedOn().toString(),
                                    kind(document, texts),
                                    document.orderNumber(),
                                    document.buyer(),
                                    document.siren(),
                                    rate(row.vat()),
                                    row.net().getAmount(),
                                    row.tax().getAmount(),
                                    row.gross().getAmount(),
                                    corrects == null ? "" : corrects));
                });
    }

    /** Whoever is below the threshold has no rate, whatever was noted with the goods. */
    void dailyTotals(ShopId shop, Stretch days, Texts texts, TableWriter out) throws IOException {
        boolean franchise = traders.of(shop).vatExempt();
        out.row(headings(texts, "date", "rate", "orders", "net", "tax", "gross", "currency"));
        for (var total : totals.of(shop, days.from(), days.to())) {
            var vat = franchise ? new Vat(0) : total.vat();
            Money tax = vat.within(total.gross());
            out.row(
                    List.of(
                            total.day().toString(),
                            rate(vat),
                            BigDecimal.valueOf(total.orders()),
                            total.gross().minus(tax).getAmount(),
                            tax.getAmount(),
                            total.gross().getAmount(),
                            "EUR"));
        }
    }

    void archive(ShopId shop, Stretch days, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        ledger.files(shop, days.from(), days.to(), file -> add(zip, file));
        zip.finish();
    }

    private static void add(ZipOutputStream zip, Ledger.File file) {
        try {
            zip.putNextEntry(new ZipEntry(file.name()));
            zip.write(file.bytes());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(TableWriter out, List<?> cells) {
        try {
            out.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headings(Texts texts, String... columns) {
        return Stream.of(columns).map(column -> texts.text(COLUMN + column)).toList();
    }

    private static String kind(Issued document, Texts texts) {
        return texts.text(document.credit() ? "desk.invoices.credit" : "desk.invoices.invoice");
    }

    private static BigDecimal rate(Vat vat) {
        return BigDecimal.valueOf(vat.permille(), 1);
    }
}
