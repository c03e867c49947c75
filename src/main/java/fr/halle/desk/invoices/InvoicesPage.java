package fr.halle.desk.invoices;

import fr.halle.desk.Frame;
import fr.halle.invoicing.issuing.CreditsDue.Due;
import fr.halle.invoicing.issuing.Issued;
import fr.halle.invoicing.issuing.Wish;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** A month of invoices, or what was looked for; and the requests that wait. */
record InvoicesPage(
        Frame frame,
        YearMonth month,
        YearMonth now,
        Optional<YearMonth> earlier,
        String query,
        List<Issued> issued,
        List<Wish> open,
        List<Due> due,
        boolean underMandate) {

    String path() {
        return frame.path() + "/invoices";
    }

    boolean isSearch() {
        return !query.isEmpty();
    }

    boolean hasLater() {
        return month.isBefore(now);
    }

    /** « novembre 2026 ». */
    String name(YearMonth month, Texts texts) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", texts.language().locale()).format(month);
    }

    String address(YearMonth month) {
        return path() + "?month=" + month;
    }

    String file(String ending) {
        return path() + "." + ending + "?month=" + month;
    }

    /** What was invoiced, less what was credited. */
    Money total() {
        return issued.stream()
                .map(InvoicesPage::signed)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    static Money signed(Issued issued) {
        return issued.credit() ? issued.gross().negated() : issued.gross();
    }

    /** Requests that wait for the merchant: all of them without a mandate. */
    List<Wish> theirs() {
        return underMandate ? List.of() : open;
    }

    /** Credit notes that wait for the merchant, in the same way. */
    List<Due> credits() {
        return underMandate ? List.of() : due;
    }

    boolean lacksIdentity() {
        return underMandate
                && open.stream().anyMatch(wish -> wish.trouble() == Wish.Trouble.IDENTITY);
    }
}
