package fr.halle.desk.sales;

import fr.halle.ordering.figures.SaleLine;
import fr.halle.web.ui.Texts;

import java.math.BigDecimal;
import java.util.List;

/** The columns of the accountant: one row for each line of an order. */
record SalesFile(Texts texts) {

    List<String> headings() {
        return List.of(
                texts.text("desk.sales.file.day"),
                texts.text("desk.sales.file.purchase"),
                texts.text("desk.sales.file.product"),
                texts.text("desk.sales.file.quantity"),
                texts.text("desk.sales.file.net"),
                texts.text("desk.sales.file.rate"),
                texts.text("desk.sales.file.tax"),
                texts.text("desk.sales.file.gross"),
                texts.text("desk.sales.file.refunded"));
    }

    /** Days as a spreadsheet of any language sorts them; the number keeps its zeros, as a text. */
    List<?> cells(SaleLine line) {
        return List.of(
                line.day().toString(),
                line.purchase(),
                line.name(),
                BigDecimal.valueOf(line.quantity()),
                line.net().getAmount(),
                BigDecimal.valueOf(line.vat().permille(), 1),
                line.tax().getAmount(),
                line.gross().getAmount(),
                line.refunded().getAmount());
    }
}
