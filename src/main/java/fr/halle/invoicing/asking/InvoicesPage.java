package fr.halle.invoicing.asking;

import fr.halle.invoicing.issuing.Issued;
import fr.halle.invoicing.issuing.Wish;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Deliveries.Delivery;
import fr.halle.ordering.placed.Purchase;
import fr.halle.web.ui.Link;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The invoices of a purchase: those that are there, those that are asked for, and the form. */
record InvoicesPage(
        List<Delivery> deliveries,
        List<Issued> issued,
        Map<OrderId, Wish> wishes,
        Set<ShopId> mandates,
        InvoiceForm form,
        Map<String, String> mistakes) {

    Purchase purchase() {
        return deliveries.getFirst().purchase();
    }

    String path() {
        return purchase().path() + "/invoices";
    }

    List<Issued> of(Delivery delivery) {
        return issued.stream().filter(each -> each.order().equals(delivery.order().id())).toList();
    }

    /** The key of the sentence that says how it stands with a shop, where nothing is issued yet. */
    String state(Delivery delivery) {
        var order = delivery.order();
        @Nullable Wish wish = wishes.get(order.id());
        boolean professional = purchase().buyer() != null;
        if (order.cancelled()) return "invoicing.ask.state.cancelled";
        if (wish != null && wish.doneAt() != null) return "invoicing.ask.state.done";
        if (wish == null && !professional) return "invoicing.ask.state.none";
        if (!mandates.contains(order.shop())) return "invoicing.ask.state.theirs";
        if (delivery.handedOverAt() == null) return "invoicing.ask.state.later";
        return wish == null ? "invoicing.ask.state.past" : "invoicing.ask.state.soon";
    }

    /** Something is left that may still be asked for, or asked for otherwise. */
    boolean mayAsk() {
        return purchase().buyer() == null
                && deliveries.stream()
                        .anyMatch(each -> !each.order().cancelled() && of(each).isEmpty());
    }

    String error(String field, Texts texts) {
        var key = mistakes.get(field);
        return key == null ? "" : texts.text(key);
    }

    List<Link> links(Texts texts) {
        return mistakes.entrySet().stream()
                .map(each -> Link.to("#" + each.getKey(), texts.text(each.getValue())))
                .toList();
    }

    ModelAndView view() {
        var view = new ModelAndView("invoicing/asking/invoices.jte", "page", this);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
