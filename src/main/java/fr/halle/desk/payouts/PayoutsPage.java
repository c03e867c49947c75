package fr.halle.desk.payouts;

import fr.halle.desk.Frame;
import fr.halle.ordering.figures.OrderNumbers.Numbered;
import fr.halle.payments.operators.Operator;
import fr.halle.payments.tracing.PayeeBooks.ToCome;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What is due, sent and to come, and a period line by line.
 *
 * @param dueNow by the ledger, whatever the period
 * @param receives whether the merchant's account takes money in
 */
record PayoutsPage(
        Frame frame,
        LocalDate today,
        Statement statement,
        Money dueNow,
        ToCome toCome,
        List<Wait> waits,
        boolean receives,
        @Nullable Operator operator) {

    /** More lines than that are read in the file. */
    static final int SHOWN = 300;

    String path() {
        return frame.path() + "/payouts";
    }

    List<Line> lines() {
        return statement.lines().stream().limit(SHOWN).toList();
    }

    List<Taken> counter() {
        return statement.counter().stream().limit(SHOWN).toList();
    }

    boolean isCut() {
        return statement.lines().size() > SHOWN || statement.counter().size() > SHOWN;
    }

    /** To the order, for who may see it: one of this shop. */
    @Nullable String ticket(@Nullable Numbered order) {
        if (order == null || isElsewhere(order) || !frame.handlesOrders()) return null;
        return frame.path() + "/orders/" + order.order().value();
    }

    /** Another shop of the same legal person. */
    boolean isElsewhere(@Nullable Numbered order) {
        return order != null && !order.shop().equals(frame.shop().id());
    }

    String why(Line line) {
        return "desk.payouts.state." + Wait.of(line.movement(), receives).word();
    }

    boolean hasLater() {
        return month().isBefore(YearMonth.from(today));
    }

    YearMonth month() {
        return statement.span().month();
    }

    String address(YearMonth month) {
        return path() + "?month=" + month;
    }

    String file(String ending) {
        return path() + "." + ending + "?" + statement.span().query();
    }

    static String name(YearMonth month, Texts texts) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", texts.language().locale()).format(month);
    }

    String name(Texts texts) {
        return named(statement.span(), texts);
    }

    /** « novembre 2026 », or « du 3 novembre 2026 au … ». */
    static String named(Span span, Texts texts) {
        return span.isMonth()
                ? name(span.month(), texts)
                : texts.text("desk.payouts.span", texts.date(span.from()), texts.date(span.to()));
    }
}
