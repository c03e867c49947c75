package fr.halle.governance.kit;

import fr.halle.governance.NotThere;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The département corrects what a material says of itself, until every party has validated it. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/kit/{material}/correction")
class MaterialCorrectionController {

    private final Kit kit;
    private final KitDesk desk;
    private final Clock clock;

    MaterialCorrectionController(Kit kit, KitDesk desk, Clock clock) {
        this.kit = kit;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String material, @AuthenticationPrincipal SignedIn person) {
        var known = known(material, person);
        return page(known, NewMaterialForm.of(known), List.of());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String material,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = known(material, person);
        var form = new NewMaterialForm(new Typed(fields));
        var mistakes = form.mistakes();
        if (mistakes.isEmpty())
            mistakes = kit.correct(material, form.material(), person.id(), clock.instant());
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/council/kit/" + material)
                : page(known, form, mistakes);
    }

    private Material known(String material, SignedIn person) {
        var page = desk.shown(material, person, Typed.NOTHING, List.of());
        if (page.voice().department().isEmpty()) throw NotThere.answer();
        return page.history().material();
    }

    private static ModelAndView page(Material known, NewMaterialForm form, List<Refused> refused) {
        var page = new NewMaterialForm.Page(known, form, refused);
        var view = new ModelAndView("governance/kit/new_material.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
