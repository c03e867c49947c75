package fr.halle.desk.sales;

import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Sales;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;

/** What sold this week, or the week before. */
@Controller
@Access(Who.FIGURE_READER)
class SalesController {

    private static final int TOP = 10;

    private final MyShops shops;
    private final Sales sales;
    private final Clock clock;

    SalesController(MyShops shops, Sales sales, Clock clock) {
        this.shops = shops;
        this.sales = sales;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/sales")
    ModelAndView sales(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String week,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var id = frame.shop().id();
        boolean last = week.equals("last");
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var monday = last ? thisMonday.minusWeeks(1) : thisMonday;
        var sold = sales.byDay(id, monday.minusWeeks(1), monday.plusWeeks(1));
        var page =
                new SalesPage(
                        frame,
                        today,
                        Week.of(monday, sold),
                        Week.of(monday.minusWeeks(1), sold),
                        sales.top(id, monday, monday.plusWeeks(1), TOP),
                        last);
        return new ModelAndView("desk/sales/sales.jte", "page", page);
    }
}
