package fr.halle.desk.invoices;

import fr.halle.desk.MyShops;
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

/** Without a mandate the merchant makes an invoice themselves, and says that it is done. */
@Controller
@Access(Who.MERCHANT)
class DoneController {

    private final MyShops shops;
    private final Wishes wishes;

    DoneController(MyShops shops, Wishes wishes) {
        this.shops = shops;
        this.wishes = wishes;
    }

    @PostMapping("/counter/{shop}/invoices/{order}/done")
    String done(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var own = shops.frame(shop, acting).shop();
        if (!wishes.done(own.id(), new OrderId(order), acting.person())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/counter/" + shop + "/invoices";
    }
}
