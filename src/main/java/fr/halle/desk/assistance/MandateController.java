package fr.halle.desk.assistance;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

/** The merchant lets a provider help. */
@Controller
@Access(Who.MERCHANT)
class MandateController {

    private final MyShops shops;
    private final Help help;
    private final Granting granting;
    private final AssistancePages pages;
    private final Clock clock;

    MandateController(
            MyShops shops, Help help, Granting granting, AssistancePages pages, Clock clock) {
        this.shops = shops;
        this.help = help;
        this.granting = granting;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/counter/{shop}/assistance/mandate")
    ModelAndView grant(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String contract,
            @RequestParam(defaultValue = "") List<String> scopes,
            @RequestParam(defaultValue = "") String until,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = new MandateForm(contract, scopes, until);
        var chosen = help.contract(frame.shop(), contract).orElse(null);
        if (chosen == null) return pages.refused(frame, form, one("desk.assistance.contract.none"));
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var mistakes = form.mistakes(today, chosen.lastDay());
        if (!mistakes.isEmpty()) return pages.refused(frame, form, mistakes);
        return granting.grant(frame.shop(), chosen, form.wanted(), acting.person())
                ? new ModelAndView("redirect:" + frame.path() + "/assistance?done=granted")
                : pages.refused(frame, form, one("desk.assistance.granted.already"));
    }

    private static Mistakes one(String key) {
        return new Mistakes(List.of(Mistake.of("contract", key)));
    }
}
