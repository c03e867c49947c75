package fr.halle.ordering.withdrawal;

import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchase;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Objects;

/** Either step. {@code purchase}: none at the first one. */
record WithdrawalPage(
        WithdrawalForm form, @Nullable Purchase purchase, Map<String, String> mistakes) {

    String error(String field, Texts texts) {
        var key = mistakes.get(field);
        return key == null ? "" : texts.text(key);
    }

    /** What would be paid back of it. */
    static Money worth(Order order) {
        return Money.total(
                CurrencyUnit.EUR, order.takenBack().stream().map(OrderLine::left).toList());
    }

    Purchase found() {
        return Objects.requireNonNull(purchase);
    }

    ModelAndView view() {
        var step = purchase == null ? "form" : "confirm";
        var view = new ModelAndView("ordering/withdrawal/" + step + ".jte", "page", this);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
