package fr.halle.desk.handover;

import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the customer's code leads, typed or read by a telephone. */
@Controller
@Access(Who.ORDER_HANDLER)
class CollectionController {

    private final MyShops shops;
    private final Finder finder;

    CollectionController(MyShops shops, Finder finder) {
        this.shops = shops;
        this.finder = finder;
    }

    @GetMapping("/counter/{shop}/collection")
    ModelAndView collect(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String code,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var finding = finder.find(frame, code);
        if (finding instanceof Finding.Found(var ticket, var shown, var anotherDay)) {
            return new TicketPage(frame, ticket, shown, "", "", anotherDay, null)
                    .view(HttpStatus.OK);
        }
        var page = new CollectionPage(frame, code, finding);
        return new ModelAndView("desk/handover/collection.jte", "page", page);
    }
}
