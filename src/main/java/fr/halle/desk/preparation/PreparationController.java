package fr.halle.desk.preparation;

import fr.halle.desk.MyShops;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Tickets;
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
import java.util.TreeSet;

/** The list of a day, for paper: the first day with an order when none is asked for. */
@Controller
@Access(Who.ORDER_HANDLER)
class PreparationController {

    private final MyShops shops;
    private final Fulfilment fulfilment;
    private final Tickets tickets;
    private final Clock clock;

    PreparationController(MyShops shops, Fulfilment fulfilment, Tickets tickets, Clock clock) {
        this.shops = shops;
        this.fulfilment = fulfilment;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/list")
    ModelAndView list(
            @PathVariable String shop,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var now = clock.instant();
        var id = frame.shop().id();
        var open = tickets.of(id, fulfilment.open(id));
        var days = new TreeSet<LocalDate>();
        open.forEach(ticket -> days.add(ticket.consignment().slot().day()));
        var today = CivilTime.local(now).toLocalDate();
        var shown = day != null ? day : days.isEmpty() ? today : days.first();
        days.add(shown);
        var its =
                open.stream()
                        .filter(ticket -> ticket.consignment().slot().day().equals(shown))
                        .toList();
        var page = new PreparationPage(frame, now, shown, days, its);
        return new ModelAndView("desk/preparation/preparation.jte", "page", page);
    }
}
