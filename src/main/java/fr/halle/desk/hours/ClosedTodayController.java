package fr.halle.desk.hours;

import fr.halle.desk.MyShops;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Closure;
import fr.halle.shops.hours.ShopClosures;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;

/** « Fermer aujourd’hui »: one button on the board, one here; « Rouvrir » undoes it. */
@Controller
@Access(Who.DETAILS_KEEPER)
class ClosedTodayController {

    private final MyShops shops;
    private final ShopClosures closures;
    private final Fulfilment fulfilment;
    private final Tickets tickets;
    private final Clock clock;

    ClosedTodayController(
            MyShops shops,
            ShopClosures closures,
            Fulfilment fulfilment,
            Tickets tickets,
            Clock clock) {
        this.shops = shops;
        this.closures = closures;
        this.fulfilment = fulfilment;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/closure")
    ModelAndView ask(@PathVariable String shop, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var id = frame.shop().id();
        var taken =
                tickets.of(id, fulfilment.open(id)).stream()
                        .filter(ticket -> !ticket.consignment().slot().day().isAfter(today()))
                        .toList();
        return new ModelAndView(
                "desk/hours/closed_today.jte", "page", new ClosedToday(frame, today(), taken));
    }

    @PostMapping("/counter/{shop}/closure")
    String close(@PathVariable String shop, ActingFor acting) {
        var today = new Closure(today(), today(), "");
        closures.close(shops.frame(shop, acting).shop().id(), today, acting.person());
        return "redirect:/counter/" + shop;
    }

    @PostMapping("/counter/{shop}/reopening")
    String reopen(@PathVariable String shop, ActingFor acting) {
        closures.reopen(shops.frame(shop, acting).shop().id(), today(), acting.person());
        return "redirect:/counter/" + shop;
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
