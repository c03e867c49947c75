package fr.halle.desk.declaration;

import fr.halle.dac7.SoleTraders;
import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Map;

/** A sole trader who is declared says who they are; nobody for them, and nobody else is asked. */
@Controller
@Access(Who.MERCHANT)
class PersonController {

    private final MyShops shops;
    private final DeclarationPages pages;
    private final SoleTraders traders;
    private final Clock clock;

    PersonController(MyShops shops, DeclarationPages pages, SoleTraders traders, Clock clock) {
        this.shops = shops;
        this.pages = pages;
        this.traders = traders;
        this.clock = clock;
    }

    @PostMapping("/counter/{shop}/declaration/{year}")
    ModelAndView say(
            @PathVariable String shop,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            ActingFor acting) {
        var page = pages.page(shops.frame(shop, acting), year);
        if (!page.showsForm()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var form = new PersonForm(typed);
        var mistakes = form.mistakes(CivilTime.local(clock.instant()).toLocalDate());
        if (!mistakes.isEmpty()) {
            return new DeclarationPage(page.frame(), year, page.seller(), form, mistakes).view();
        }
        traders.say(page.frame().shop().organisation(), form.checked(), acting.person());
        return new ModelAndView("redirect:" + page.path());
    }
}
