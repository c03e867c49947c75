package fr.halle.governance.kit;

import fr.halle.governance.NotThere;
import fr.halle.governance.files.Sent;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another version is put forward, for nobody but whom they speak for. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/kit/{material}/versions")
class VersionController {

    private final Kit kit;
    private final KitDesk desk;
    private final Clock clock;

    VersionController(Kit kit, KitDesk desk, Clock clock) {
        this.kit = kit;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String material,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person)
            throws IOException {
        var typed = new Typed(fields);
        var page = desk.shown(material, person, typed, List.of());
        var supplier =
                page.voice().suppliers(page.history()).stream()
                        .filter(each -> each.value().equals(typed.line("supplier")))
                        .findFirst()
                        .orElseThrow(NotThere::answer);
        var sent = Sent.of(file);
        List<Refused> mistakes = new ArrayList<>();
        if (!typed.has("change", 500))
            mistakes.add(Refused.of("change", "governance.kit.change.wrong"));
        mistakes.addAll(NewMaterialForm.file(sent));
        if (mistakes.isEmpty() && sent instanceof Sent.Taken(var paper))
            mistakes =
                    kit.propose(
                            material,
                            supplier,
                            typed.text("change"),
                            paper,
                            person.id(),
                            clock.instant());
        return desk.said(material, person, typed, mistakes);
    }
}
