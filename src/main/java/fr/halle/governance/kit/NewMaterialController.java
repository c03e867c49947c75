package fr.halle.governance.kit;

import fr.halle.governance.NotThere;
import fr.halle.governance.files.Sent;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The département supplies something new. */
@Controller
@Access(Who.SIGNED_IN)
class NewMaterialController {

    private final Kit kit;
    private final KitDesk desk;
    private final Clock clock;

    NewMaterialController(Kit kit, KitDesk desk, Clock clock) {
        this.kit = kit;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/council/kit/new")
    ModelAndView ask(@AuthenticationPrincipal SignedIn person) {
        check(person);
        return page(new NewMaterialForm(Typed.NOTHING), List.of());
    }

    @PostMapping("/council/kit")
    ModelAndView supply(
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person)
            throws IOException {
        check(person);
        var form = new NewMaterialForm(new Typed(fields));
        var sent = Sent.of(file);
        var mistakes = form.mistakes(sent);
        if (mistakes.isEmpty() && sent instanceof Sent.Taken(var paper))
            mistakes = kit.supply(form.material(), paper, person.id(), clock.instant());
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/council/kit/" + form.material().slug())
                : page(form, mistakes);
    }

    private void check(SignedIn person) {
        if (desk.voice(person).department().isEmpty()) throw NotThere.answer();
    }

    private static ModelAndView page(NewMaterialForm form, List<Refused> refused) {
        var page = new NewMaterialForm.Page(null, form, refused);
        var view = new ModelAndView("governance/kit/new_material.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
