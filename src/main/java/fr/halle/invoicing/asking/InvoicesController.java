package fr.halle.invoicing.asking;

import fr.halle.invoicing.issuing.Asking;
import fr.halle.invoicing.issuing.Ledger;
import fr.halle.invoicing.issuing.Mandates;
import fr.halle.invoicing.issuing.PdfAnswer;
import fr.halle.invoicing.issuing.Wish;
import fr.halle.invoicing.issuing.Wishes;
import fr.halle.ordering.counter.Deliveries;
import fr.halle.ordering.counter.Deliveries.Delivery;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For whoever holds the link of a purchase: nobody guesses it, so it needs no account. */
@Controller
@Access(Who.ANYONE)
class InvoicesController {

    private final Deliveries deliveries;
    private final Wishes wishes;
    private final Ledger ledger;
    private final Mandates mandates;
    private final Asking asking;

    InvoicesController(
            Deliveries deliveries, Wishes wishes, Ledger ledger, Mandates mandates, Asking asking) {
        this.deliveries = deliveries;
        this.wishes = wishes;
        this.ledger = ledger;
        this.mandates = mandates;
        this.asking = asking;
    }

    @GetMapping("/purchases/{token}/invoices")
    ModelAndView show(@PathVariable String token) {
        return page(known(token), null, Map.of()).view();
    }

    /** One address for all shops of it; each makes its own invoice. */
    @PostMapping("/purchases/{token}/invoices")
    ModelAndView ask(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String siren,
            @RequestParam(defaultValue = "") String vat,
            @RequestParam(defaultValue = "") String street,
            @RequestParam(defaultValue = "") String postcode,
            @RequestParam(defaultValue = "") String town) {
        var known = known(token);
        var form = InvoiceForm.cleaned(name, siren, vat, street, postcode, town);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(known, form, mistakes).view();
        asking.ask(known, form.party());
        return new ModelAndView("redirect:/purchases/" + token + "/invoices");
    }

    @GetMapping("/purchases/{token}/invoices/{document}")
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable UUID document) {
        var purchase = known(token).getFirst().purchase().id().value();
        return ledger.pdfOfPurchase(purchase, document)
                .map(PdfAnswer::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private InvoicesPage page(
            List<Delivery> known, @Nullable InvoiceForm typed, Map<String, String> mistakes) {
        var purchase = known.getFirst().purchase();
        var orders = known.stream().map(each -> each.order().id()).toList();
        var shops = known.stream().map(each -> each.order().shop()).toList();
        var asked =
                wishes.of(orders).stream()
                        .collect(Collectors.toMap(Wish::order, Function.identity()));
        var form = typed == null ? known(asked, purchase.contact().name()) : typed;
        return new InvoicesPage(
                known,
                ledger.ofPurchase(purchase.id().value()),
                asked,
                mandates.inForce(shops),
                form,
                mistakes);
    }

    /** What was asked for before, or the name on the purchase. */
    private static InvoiceForm known(Map<?, Wish> asked, String name) {
        for (var wish : asked.values()) {
            var to = wish.to();
            if (to != null) return InvoiceForm.of(to);
        }
        return new InvoiceForm(name, "", "", "", "", "");
    }

    private List<Delivery> known(String token) {
        var known = deliveries.ofToken(token);
        if (known.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return known;
    }
}
