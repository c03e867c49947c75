package fr.halle.charter.drafts;

import fr.halle.charter.versions.Versions;
import fr.halle.identity.Holding;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Map;

/** The draft of the next version: begun, looked at, discarded; its effect is asked for. */
@Controller
@Access(Who.ANIMATOR)
class DraftController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final Versions versions;
    private final Impacts impacts;
    private final Clock clock;

    DraftController(
            Drafts drafts, DraftPages pages, Versions versions, Impacts impacts, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.versions = versions;
        this.impacts = impacts;
        this.clock = clock;
    }

    @GetMapping("/charter/draft")
    ModelAndView show(@RequestParam(defaultValue = "") String done, Holding holding) {
        Editor.of(holding);
        return pages.show(PublicationForm.EMPTY, Map.of(), done.equals("published"));
    }

    @PostMapping("/charter/draft")
    String start(Holding holding) {
        drafts.start(Editor.of(holding), clock.instant());
        return "redirect:/charter/draft";
    }

    @PostMapping("/charter/draft/removal")
    String discard(Holding holding) {
        Editor.of(holding);
        drafts.discard();
        return "redirect:/charter/draft";
    }

    @PostMapping("/charter/draft/impact")
    String compute(Holding holding) {
        Editor.of(holding);
        versions.draft().ifPresent(impacts::ask);
        return "redirect:/charter/draft#impact";
    }
}
