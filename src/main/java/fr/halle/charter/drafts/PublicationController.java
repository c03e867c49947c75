package fr.halle.charter.drafts;

import fr.halle.identity.Holding;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.ANIMATOR)
class PublicationController {

    private final Publishing publishing;
    private final DraftPages pages;

    PublicationController(Publishing publishing, DraftPages pages) {
        this.publishing = publishing;
        this.pages = pages;
    }

    @PostMapping("/charter/draft/publication")
    ModelAndView publish(
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String effective,
            @RequestParam(defaultValue = "") String grace,
            Holding holding) {
        var form = new PublicationForm(why.strip(), effective, grace);
        var mistakes = publishing.publish(form, Editor.of(holding));
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/charter/draft?done=published")
                : pages.show(form, mistakes, false);
    }
}
