package fr.halle.desk.opening;

import fr.halle.desk.Mistakes;
import fr.halle.desk.hours.WeekForm;
import fr.halle.shops.Shop;
import fr.halle.shops.Trade;
import fr.halle.shops.founding.Founding;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One of the five steps.
 *
 * @param note the key of a sentence about what the register answered; empty when there is none
 * @param shop none before the first four steps are right
 */
record StepPage(
        Step step,
        Founding founding,
        Mistakes mistakes,
        String note,
        @Nullable Shop shop,
        @Nullable Meter meter) {

    ModelAndView view() {
        var view = new ModelAndView("desk/opening/" + step.word() + ".jte", "page", this);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    String typed(String field) {
        return founding.typed(field);
    }

    String error(String field, Texts texts) {
        return mistakes.of(field, texts);
    }

    WeekForm week() {
        return new WeekForm(founding.typed());
    }

    Shop made() {
        return Objects.requireNonNull(shop);
    }

    Meter full() {
        return Objects.requireNonNull(meter);
    }

    static List<String> steps(Texts texts) {
        return Arrays.stream(Step.values())
                .map(step -> texts.text("desk.opening.step." + step.word()))
                .toList();
    }

    /** The four trades, each with what it may do here. */
    List<Choice> trades(Texts texts) {
        return Arrays.stream(Trade.values())
                .map(
                        trade ->
                                new Choice(
                                        trade.name(),
                                        texts.text("desk.opening.trade." + trade.name()),
                                        texts.text("desk.opening.trade." + trade.name() + ".may"),
                                        trade.name().equals(typed("trade")),
                                        false))
                .toList();
    }
}
