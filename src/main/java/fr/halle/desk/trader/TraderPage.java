package fr.halle.desk.trader;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.organisations.Organisations;
import fr.halle.shops.trader.Documents;
import fr.halle.shops.trader.SalesTerms;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The business behind a shop, as its owner reads and writes it. */
record TraderPage(
        Frame frame,
        Organisations.Legal legal,
        TraderForm form,
        boolean complete,
        Papers papers,
        Mistakes mistakes) {

    /** What was sent to show who it is, and the terms that came of the answers. */
    record Papers(List<Documents.Document> documents, List<SalesTerms> terms) {}

    ModelAndView view() {
        var view = new ModelAndView("desk/trader/trader.jte", "page", this);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    String path() {
        return frame.path() + "/trader";
    }

    String error(String field, Texts texts) {
        return mistakes.of(field, texts);
    }

    List<Choice> vat(Texts texts) {
        return choices("vat", "desk.trader.vat.", List.of("NUMBER", "EXEMPT"), texts);
    }

    List<Choice> paidBy(Texts texts) {
        return choices(
                "returns-paid-by",
                "desk.trader.returns-paid-by.",
                List.of("SHOPPER", "SHOP"),
                texts);
    }

    private List<Choice> choices(String field, String key, List<String> values, Texts texts) {
        return values.stream()
                .map(
                        value ->
                                Choice.of(
                                        value,
                                        texts.text(key + value),
                                        form.value(field).equals(value)))
                .toList();
    }
}
