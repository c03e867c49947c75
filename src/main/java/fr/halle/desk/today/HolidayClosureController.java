package fr.halle.desk.today;

import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Closure;
import fr.halle.shops.hours.Holidays;
import fr.halle.shops.hours.ShopClosures;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Closes on a public holiday. Orders already taken for that day stay; the page says so at once. */
@Controller
@Access(Who.MERCHANT)
class HolidayClosureController {

    private final MyShops shops;
    private final ShopClosures closures;
    private final MessageSource messages;
    private final Clock clock;

    HolidayClosureController(
            MyShops shops, ShopClosures closures, MessageSource messages, Clock clock) {
        this.shops = shops;
        this.closures = closures;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/counter/{shop}/holidays/{day}/closure")
    String close(
            @PathVariable String shop,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            ActingFor acting,
            Locale locale) {
        var frame = shops.frame(shop, acting);
        var holiday =
                Holidays.near(day, CivilTime.local(clock.instant()).toLocalDate())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var reason =
                new Texts(messages, Language.of(locale)).text("desk.holiday." + holiday.name());
        closures.close(frame.shop().id(), new Closure(day, day, reason), acting.person());
        return "redirect:" + frame.path() + "/today";
    }
}
