package fr.halle.desk.payouts;

import fr.halle.catalog.files.TableWriter;
import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the accountant: what the operator passed on, then what the shop took in itself.
 */
record PayoutsFile(Texts texts) {

    private static final List<String> HEADINGS =
            List.of(
                    "day",
                    "what",
                    "purchase",
                    "shop",
                    "paid",
                    "given-back",
                    "fee",
                    "fee-vat",
                    "rate",
                    "due",
                    "sent",
                    "reference");

    void write(Statement statement, TableWriter out) throws IOException {
        out.row(HEADINGS.stream().map(each -> texts.text("desk.payouts.file." + each)).toList());
        for (var line : statement.lines()) out.row(cells(line));
        for (var taken : statement.counter()) out.row(cells(taken));
    }

    /** Days as a spreadsheet of any language sorts them; the number keeps its zeros, as a text. */
    private List<?> cells(Line line) {
        var each = line.movement();
        return Stream.<Object>of(
                        day(each.at()),
                        texts.text("desk.payouts.what." + line.what()),
                        line.number().replace("\u00a0", ""),
                        line.shop(),
                        each.paid().getAmount(),
                        each.givenBack().getAmount(),
                        each.fee().getAmount(),
                        each.feeVat().getAmount(),
                        BigDecimal.valueOf(each.feeVatPermille(), 1),
                        each.due().getAmount(),
                        day(each.doneAt()),
                        line.reference())
                .toList();
    }

    private List<?> cells(Taken taken) {
        Money amount = taken.money().amount();
        boolean back = amount.isNegative();
        var none = BigDecimal.ZERO.setScale(2);
        return Stream.<Object>of(
                        day(taken.money().at()),
                        texts.text(
                                back ? "desk.payouts.what.handed-back" : "desk.payouts.what.taken"),
                        taken.number().replace("\u00a0", ""),
                        taken.shop(),
                        back ? none : amount.getAmount(),
                        back ? amount.negated().getAmount() : none,
                        none,
                        none,
                        "",
                        none,
                        "",
                        "")
                .toList();
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : CivilTime.local(at).toLocalDate().toString();
    }
}
