package fr.halle.desk.payouts;

import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
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
import java.time.YearMonth;

/** What is due to the merchant, when and why: a month, or any other days. */
@Controller
@Access(Who.FIGURE_READER)
class PayoutsController {

    private final MyShops shops;
    private final Statements statements;
    private final Present present;
    private final Clock clock;

    PayoutsController(MyShops shops, Statements statements, Present present, Clock clock) {
        this.shops = shops;
        this.statements = statements;
        this.present = present;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/payouts")
    ModelAndView show(
            @PathVariable String shop,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var payee = frame.shop().organisation();
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var span = Span.of(month, from, to, today);
        boolean receives = present.receives(payee);
        var page =
                new PayoutsPage(
                        frame,
                        today,
                        statements.of(payee, span),
                        present.due(payee, today),
                        present.toCome(payee),
                        Wait.of(present.waiting(payee), receives),
                        receives,
                        present.operator(span.to().isAfter(today) ? today : span.to()));
        return new ModelAndView("desk/payouts/payouts.jte", "page", page);
    }
}
