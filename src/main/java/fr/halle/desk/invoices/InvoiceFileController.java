package fr.halle.desk.invoices;

import fr.halle.desk.MyShops;
import fr.halle.invoicing.issuing.Ledger;
import fr.halle.invoicing.issuing.PdfAnswer;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** An invoice or a credit note, as it was issued. */
@Controller
@Access(Who.FIGURE_READER)
class InvoiceFileController {

    private final MyShops shops;
    private final Ledger ledger;

    InvoiceFileController(MyShops shops, Ledger ledger) {
        this.shops = shops;
        this.ledger = ledger;
    }

    @GetMapping("/counter/{shop}/invoices/{document}")
    ResponseEntity<byte[]> file(
            @PathVariable String shop, @PathVariable UUID document, ActingFor acting) {
        return ledger.pdf(shops.frame(shop, acting).shop().id(), document)
                .map(PdfAnswer::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
