package fr.halle.desk.invoices;

import fr.halle.desk.MyShops;
import fr.halle.invoicing.issuing.CreditsDue;
import fr.halle.invoicing.issuing.Ledger;
import fr.halle.invoicing.issuing.Mandates;
import fr.halle.invoicing.issuing.Wishes;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** Invoices by month, or by what is looked for. */
@Controller
@Access(Who.FIGURE_READER)
class InvoicesController {

    private final MyShops shops;
    private final Ledger ledger;
    private final Wishes wishes;
    private final Mine mine;
    private final Clock clock;

    /** What the merchant makes themselves, and whether it is so. */
    @Component
    record Mine(CreditsDue credits, Mandates mandates) {}

    InvoicesController(MyShops shops, Ledger ledger, Wishes wishes, Mine mine, Clock clock) {
        this.shops = shops;
        this.ledger = ledger;
        this.wishes = wishes;
        this.mine = mine;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/invoices")
    ModelAndView list(
            @PathVariable String shop,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "") String q,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var id = frame.shop().id();
        var now = YearMonth.from(CivilTime.local(clock.instant()));
        var shown = month == null || month.isAfter(now) ? now : month;
        var query = q.strip();
        boolean mandated = !mine.mandates().inForce(List.of(id)).isEmpty();
        var page =
                new InvoicesPage(
                        frame,
                        shown,
                        now,
                        ledger.earlier(id, shown),
                        query,
                        query.isEmpty() ? ledger.month(id, shown) : ledger.search(id, query),
                        wishes.open(id),
                        mandated ? List.of() : mine.credits().of(id), // else they are issued
                        mandated);
        return new ModelAndView("desk/invoices/invoices.jte", "page", page);
    }
}
