package fr.halle.desk.reduction;

import fr.halle.catalog.editing.Reductions;
import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.editing.Sheets;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Locale;

/** Announces a lower price for a while, and ends it before its time. */
@Controller
@Access(Who.SHELF_KEEPER)
class ReductionController {

    private static final String ROUTE = "/counter/{shop}/products/{slug}/reduction";

    private final MyShops shops;
    private final Sheets sheets;
    private final Reductions reductions;
    private final MessageSource messages;
    private final Clock clock;

    ReductionController(
            MyShops shops,
            Sheets sheets,
            Reductions reductions,
            MessageSource messages,
            Clock clock) {
        this.shops = shops;
        this.sheets = sheets;
        this.reductions = reductions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(ROUTE)
    ModelAndView show(@PathVariable String shop, @PathVariable String slug, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var today = CivilTime.local(clock.instant()).toLocalDate();
        return page(frame, sheet, ReductionForm.blank(sheet, today), Mistakes.NONE);
    }

    @PostMapping(ROUTE)
    ModelAndView announce(
            @PathVariable String shop,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String price,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            ActingFor acting,
            Locale locale) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var form = new ReductionForm(offer, price, from, until);
        var now = clock.instant();
        var mistakes = form.mistakes(sheet, CivilTime.local(now).toLocalDate());
        if (mistakes.isEmpty()) {
            var outcome =
                    reductions.announce(
                            sheet.id(),
                            new Reductions.Wanted(
                                    form.line(sheet).orElseThrow().id(),
                                    form.money().orElseThrow(),
                                    form.since(now),
                                    form.ends()),
                            acting.person());
            mistakes = ReductionForm.refused(outcome, new Texts(messages, Language.of(locale)));
        }
        if (mistakes.isEmpty()) return to(frame, sheet);
        var view = page(frame, sheet, form, mistakes);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** What runs ends now, what has not begun never will. */
    @PostMapping(ROUTE + "/end")
    ModelAndView end(
            @PathVariable String shop,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String offer,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        new ReductionForm(offer, "", "", "")
                .line(sheet)
                .ifPresent(line -> reductions.end(sheet.id(), line.id(), acting.person()));
        return to(frame, sheet);
    }

    private Sheet sheet(Frame frame, String slug) {
        return sheets.find(frame.shop().id(), slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView to(Frame frame, Sheet sheet) {
        return new ModelAndView(
                "redirect:" + frame.path() + "/products/" + sheet.slug() + "/reduction");
    }

    private ModelAndView page(Frame frame, Sheet sheet, ReductionForm form, Mistakes mistakes) {
        var page = new ReductionPage(frame, sheet, reductions.of(sheet.id()), form, mistakes);
        return new ModelAndView("desk/reduction/reduction.jte", "page", page);
    }
}
