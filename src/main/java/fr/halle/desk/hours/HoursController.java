package fr.halle.desk.hours;

import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.shops.hours.ShopHours;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The opening hours of every week. */
@Controller
@Access(Who.DETAILS_KEEPER)
class HoursController {

    private final MyShops shops;
    private final HoursPages pages;
    private final ShopHours hours;

    HoursController(MyShops shops, HoursPages pages, ShopHours hours) {
        this.shops = shops;
        this.pages = pages;
        this.hours = hours;
    }

    @GetMapping("/counter/{shop}/hours")
    ModelAndView show(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String done,
            ActingFor acting) {
        return pages.page(shops.frame(shop, acting), done).view();
    }

    @PostMapping("/counter/{shop}/hours")
    ModelAndView change(
            @PathVariable String shop, @RequestParam Map<String, String> typed, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        if (SomeDays.areMeant(typed)) return pages.spread(frame, SomeDays.spread(typed)).view();
        var form = new WeekForm(typed);
        var check = WeekCheck.of(form);
        if (!check.mistakes().isEmpty()) return pages.page(frame, form, check.mistakes()).view();
        hours.changeWeek(frame.shop().id(), check.openings(), acting.person());
        return new ModelAndView(Done.WEEK.at(shop));
    }
}
