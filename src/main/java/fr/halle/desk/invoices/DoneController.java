package fr.halle.desk.invoices;

import fr.halle.desk.MyShops;
import fr.halle.invoicing.issuing.CreditsDue;
import fr.halle.invoicing.issuing.Wishes;
import fr.halle.ordering.OrderId;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** Without a mandate the merchant makes an invoice or a credit note, and says that it is done. */
@Controller
@Access(Who.MERCHANT)
class DoneController {

    private final MyShops shops;
    private final Wishes wishes;
    private final CreditsDue credits;

    DoneController(MyShops shops, Wishes wishes, CreditsDue credits) {
        this.shops = shops;
        this.wishes = wishes;
        this.credits = credits;
    }

    @PostMapping("/counter/{shop}/invoices/{order}/done")
    String done(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var own = shops.frame(shop, acting).shop();
        var id = new OrderId(order);
        // a credit note first: what waits for one has its invoice
        if (!credits.done(own.id(), id, acting.person())
                && !wishes.done(own.id(), id, acting.person())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/counter/" + shop + "/invoices";
    }
}
