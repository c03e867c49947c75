package fr.halle.desk.sales;

import fr.halle.catalog.figures.Figures;
import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.ordering.figures.Sales;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;

/** What sold in a day, a week or a year: one statement for each block of the page. */
@Controller
@Access(Who.FIGURE_READER)
class SalesController {

    private static final int MANY = 10;
    private static final int SLEEPING_WEEKS = 8;

    private final MyShops shops;
    private final Sales sales;
    private final Figures figures;
    private final Clock clock;

    SalesController(MyShops shops, Sales sales, Figures figures, Clock clock) {
        this.shops = shops;
        this.sales = sales;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/sales")
    ModelAndView sales(
            @PathVariable String shop,
            @RequestParam(defaultValue = "week") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var now = Moment.of(clock.instant());
        var period = Period.around(Period.Kind.named(by), on == null ? now.day() : on);
        return new ModelAndView("desk/sales/sales.jte", "page", page(frame, now, period));
    }

    private SalesPage page(Frame frame, Moment now, Period period) {
        var shop = frame.shop().id();
        boolean hours = period.kind() == Period.Kind.DAY;
        var taken = sales.stretches(shop, period.compared().first(), period.end(), hours);
        var awake = now.day().minusWeeks(SLEEPING_WEEKS);
        var sold = sales.offers(shop, period.first(), period.end(), awake);
        var inPeriod =
                sold.stream()
                        .filter(one -> one.orders() > 0)
                        .map(
                                one ->
                                        new Figures.Sold(
                                                one.offer(),
                                                one.orders(),
                                                one.quantity(),
                                                one.amount()))
                        .toList();
        var lately = sold.stream().filter(Sales.Sold::lately).map(Sales.Sold::offer).toList();
        return new SalesPage(
                frame,
                now,
                Takings.of(period, taken),
                figures.of(shop, period.first(), period.end(), inPeriod, MANY),
                figures.sleeping(shop, awake, lately, MANY),
                MANY,
                SLEEPING_WEEKS);
    }
}
