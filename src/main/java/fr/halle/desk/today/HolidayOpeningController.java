package fr.halle.desk.today;

import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.ActingFor;
import fr.halle.shops.hours.Holidays;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;

/** Stays open on a public holiday, as on any such weekday. */
@Controller
@Access(Who.MERCHANT)
class HolidayOpeningController {

    private final MyShops shops;
    private final Holidays holidays;
    private final Clock clock;

    HolidayOpeningController(MyShops shops, Holidays holidays, Clock clock) {
        this.shops = shops;
        this.holidays = holidays;
        this.clock = clock;
    }

    @PostMapping("/counter/{shop}/holidays/{day}/opening")
    String keepOpen(
            @PathVariable String shop,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var today = CivilTime.local(clock.instant()).toLocalDate();
        if (Holidays.near(day, today).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        holidays.keepOpen(frame.shop().id(), day, acting.person());
        return "redirect:" + frame.path() + "/today";
    }
}
