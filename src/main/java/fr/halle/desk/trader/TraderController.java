package fr.halle.desk.trader;

import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.invoicing.issuing.Asking;
import fr.halle.shops.ActingFor;
import fr.halle.shops.trader.Traders;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** What the law wants to know of a trader: its owner says it, and nobody for them. */
@Controller
@Access(Who.MERCHANT)
class TraderController {

    private final MyShops shops;
    private final TraderPages pages;
    private final Traders traders;
    private final Asking invoices;

    TraderController(MyShops shops, TraderPages pages, Traders traders, Asking invoices) {
        this.shops = shops;
        this.pages = pages;
        this.traders = traders;
        this.invoices = invoices;
    }

    @GetMapping("/counter/{shop}/trader")
    ModelAndView show(@PathVariable String shop, ActingFor acting) {
        return pages.page(shops.frame(shop, acting), null, Mistakes.NONE).view();
    }

    @PostMapping("/counter/{shop}/trader")
    ModelAndView keep(
            @PathVariable String shop, @RequestParam Map<String, String> typed, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = new TraderForm(typed);
        var mistakes = form.mistakes(pages.legal(frame).siren());
        if (!mistakes.isEmpty()) return pages.page(frame, form, mistakes).view();
        traders.put(frame.shop().id(), form.checked(), form.isLawful(), acting.person());
        invoices.again(frame.shop().id());
        return new ModelAndView("redirect:" + frame.path() + "/trader");
    }
}
