package fr.halle.desk.condition;

import fr.halle.catalog.condition.Conditions;
import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.editing.Sheets;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** Second hand, surplus, repair; or new after all. */
@Controller
@Access(Who.SHELF_KEEPER)
class ConditionController {

    private static final String ROUTE = "/counter/{shop}/products/{slug}/condition";

    private final MyShops shops;
    private final Sheets sheets;
    private final Conditions conditions;
    private final Clock clock;

    ConditionController(MyShops shops, Sheets sheets, Conditions conditions, Clock clock) {
        this.shops = shops;
        this.sheets = sheets;
        this.conditions = conditions;
        this.clock = clock;
    }

    @GetMapping(ROUTE)
    ModelAndView show(@PathVariable String shop, @PathVariable String slug, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var form = ConditionForm.of(conditions.of(sheet.id()).orElse(null));
        return page(new ConditionPage(frame, sheet, form, Mistakes.NONE));
    }

    @PostMapping(ROUTE)
    ModelAndView say(
            @PathVariable String shop,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String wear,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String dayIs,
            @RequestParam(defaultValue = "") String note,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var form = new ConditionForm(kind, wear, day, dayIs, note);
        var mistakes = form.mistakes(CivilTime.local(clock.instant()).toLocalDate());
        if (!mistakes.isEmpty()) {
            var view = page(new ConditionPage(frame, sheet, form, mistakes));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        conditions.say(sheet.id(), form.condition(), acting.person());
        return new ModelAndView(
                "redirect:" + frame.path() + "/products/" + sheet.slug() + "/edit?done=saved");
    }

    private Sheet sheet(Frame frame, String slug) {
        return sheets.find(frame.shop().id(), slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(ConditionPage page) {
        return new ModelAndView("desk/condition/condition.jte", "page", page);
    }
}
