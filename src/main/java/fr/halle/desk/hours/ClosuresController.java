package fr.halle.desk.hours;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.ActingFor;
import fr.halle.shops.hours.ShopClosures;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Days of closure to come. */
@Controller
@Access(Who.DETAILS_KEEPER)
class ClosuresController {

    private final MyShops shops;
    private final HoursPages pages;
    private final ShopClosures closures;
    private final Clock clock;

    ClosuresController(MyShops shops, HoursPages pages, ShopClosures closures, Clock clock) {
        this.shops = shops;
        this.pages = pages;
        this.closures = closures;
        this.clock = clock;
    }

    @PostMapping("/counter/{shop}/closures")
    ModelAndView close(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String reason,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = new ClosureForm(first, last, reason);
        var mistakes = form.mistakes(CivilTime.local(clock.instant()).toLocalDate());
        if (!mistakes.isEmpty()) return pages.page(frame, form, mistakes).view();
        if (closures.close(frame.shop().id(), form.closure(), acting.person())) {
            return new ModelAndView(Done.CLOSED.at(shop));
        }
        var twice = Mistake.of("first", "desk.hours.closure.twice");
        return pages.page(frame, form, new Mistakes(List.of(twice))).view();
    }

    @PostMapping("/counter/{shop}/closures/{closure}/removal")
    String lift(@PathVariable String shop, @PathVariable UUID closure, ActingFor acting) {
        closures.lift(shops.frame(shop, acting).shop().id(), closure, acting.person());
        return Done.LIFTED.at(shop);
    }
}
