package fr.halle.desk.invoices;

import fr.halle.desk.MyShops;
import fr.halle.identity.Identity;
import fr.halle.invoicing.issuing.Mandates;
import fr.halle.shops.ActingFor;
import fr.halle.shops.trader.Traders;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The owner lets the operator issue invoices in the shop's name, and takes it back. */
@Controller
@Access(Who.MERCHANT)
class MandateController {

    private final MyShops shops;
    private final Mandates mandates;
    private final Traders traders;
    private final Identity identity;
    private final Operator operator;

    MandateController(
            MyShops shops,
            Mandates mandates,
            Traders traders,
            Identity identity,
            Operator operator) {
        this.shops = shops;
        this.mandates = mandates;
        this.traders = traders;
        this.identity = identity;
        this.operator = operator;
    }

    @GetMapping("/counter/{shop}/invoices/mandate")
    ModelAndView show(@PathVariable String shop, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var all = mandates.of(frame.shop().id());
        var trader = traders.of(frame.shop().id());
        var page =
                new MandatePage(
                        frame,
                        operator.name(),
                        all,
                        identity.names(
                                all.stream().map(Mandates.Mandate::acceptedBy).distinct().toList()),
                        trader.notice().vatNumber() != null || trader.vatExempt());
        return new ModelAndView("desk/invoices/mandate.jte", "page", page);
    }

    @PostMapping("/counter/{shop}/invoices/mandate")
    String accept(@PathVariable String shop, ActingFor acting) {
        var own = shops.frame(shop, acting).shop();
        mandates.accept(own.id(), own.slug(), acting.person());
        return "redirect:/counter/" + shop + "/invoices/mandate";
    }

    @PostMapping("/counter/{shop}/invoices/mandate/revocation")
    String revoke(@PathVariable String shop, ActingFor acting) {
        mandates.revoke(shops.frame(shop, acting).shop().id(), acting.person());
        return "redirect:/counter/" + shop + "/invoices/mandate";
    }
}
