package fr.halle.desk.hours;

import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.shops.hours.ShopHours;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How long an order takes, how long a slot lasts, how many orders it holds; and the pause. */
@Controller
@Access(Who.DETAILS_KEEPER)
class PaceController {

    private final MyShops shops;
    private final HoursPages pages;
    private final ShopHours hours;

    PaceController(MyShops shops, HoursPages pages, ShopHours hours) {
        this.shops = shops;
        this.pages = pages;
        this.hours = hours;
    }

    @PostMapping("/counter/{shop}/pace")
    ModelAndView change(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String preparation,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(defaultValue = "") String capacity,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = new PaceForm(preparation, slot, capacity);
        var pace = form.pace();
        if (pace == null) return pages.page(frame, form).view();
        hours.changePace(frame.shop().id(), pace, acting.person());
        return new ModelAndView(Done.PACE.at(shop));
    }

    @PostMapping("/counter/{shop}/pause")
    String pause(@PathVariable String shop, ActingFor acting) {
        hours.pause(shops.frame(shop, acting).shop().id(), acting.person());
        return Done.PAUSED.at(shop);
    }

    @PostMapping("/counter/{shop}/resumption")
    String resume(@PathVariable String shop, ActingFor acting) {
        hours.resume(shops.frame(shop, acting).shop().id(), acting.person());
        return Done.RESUMED.at(shop);
    }
}
