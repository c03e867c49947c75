package fr.halle.desk.farm;

import fr.halle.catalog.farm.Cycles;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** The weekly appointments of a shop: those that run, a new one, the end of one. */
@Controller
@Access(Who.SHELF_KEEPER)
class CyclesController {

    private final MyShops shops;
    private final Cycles cycles;

    CyclesController(MyShops shops, Cycles cycles) {
        this.shops = shops;
        this.cycles = cycles;
    }

    @GetMapping("/counter/{shop}/cycles")
    ModelAndView show(@PathVariable String shop, ActingFor acting) {
        return page(shops.frame(shop, acting), CycleForm.BLANK, Mistakes.NONE);
    }

    @PostMapping("/counter/{shop}/cycles")
    ModelAndView begin(
            @PathVariable String shop,
            @RequestParam MultiValueMap<String, String> typed,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = CycleForm.of(typed);
        var read = form.read(frame.shop().id());
        if (!read.mistakes().isEmpty()) return page(frame, form, read.mistakes());
        var id = cycles.add(read.cycle(), acting.person());
        return new ModelAndView("redirect:" + frame.path() + "/cycles/" + id);
    }

    @PostMapping("/counter/{shop}/cycles/{cycle}/end")
    String end(@PathVariable String shop, @PathVariable UUID cycle, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        cycles.end(frame.shop().id(), cycle, acting.person());
        return "redirect:" + frame.path() + "/cycles";
    }

    private ModelAndView page(Frame frame, CycleForm form, Mistakes mistakes) {
        var now = cycles.now();
        var next = cycles.of(frame.shop().id()).stream().map(cycle -> cycle.next(now)).toList();
        var view =
                new ModelAndView(
                        "desk/farm/cycles.jte",
                        "page",
                        new CyclesPage(frame, next, form, mistakes, now));
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
