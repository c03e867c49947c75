package fr.halle.desk.prospects;

import fr.halle.identity.Holding;
import fr.halle.shops.prospects.Prospect;
import fr.halle.shops.prospects.Prospects;
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

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes down a shop that was met, and what came of it. */
@Controller
@Access(Who.SIGNED_IN)
class ProspectsController {

    private final ProspectsPages pages;
    private final Reaching reaching;
    private final Prospects prospects;

    ProspectsController(ProspectsPages pages, Reaching reaching, Prospects prospects) {
        this.pages = pages;
        this.reaching = reaching;
        this.prospects = prospects;
    }

    @GetMapping("/prospects")
    ModelAndView show(@RequestParam(defaultValue = "") String done, Holding holding) {
        return pages.page(
                reaching.of(holding),
                new ProspectsPage.Typed(
                        ProspectForm.EMPTY,
                        InvitationForm.EMPTY,
                        Map.of(),
                        done.equals("invited")));
    }

    @PostMapping("/prospects")
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String note,
            Holding holding) {
        var reach = reaching.of(holding);
        var form = ProspectForm.typed(name, commune, contact, note);
        var where = pages.commune(form);
        var mistakes = form.mistakes(where.isPresent());
        if (!mistakes.isEmpty()) return pages.page(reach, form, mistakes);
        prospects.add(
                form.name(), where.orElseThrow(), form.contact(), form.note(), reach.person());
        return new ModelAndView("redirect:/prospects");
    }

    @PostMapping("/prospects/{prospect}")
    String note(
            @PathVariable UUID prospect,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String note,
            Holding holding) {
        var reach = reaching.of(holding);
        var next = named(status);
        if (next.isEmpty()
                || !prospects.note(prospect, next.get(), ProspectForm.cut(note), reach)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/prospects";
    }

    private static Optional<Prospect.Status> named(String word) {
        return Stream.of(Prospect.Status.values())
                .filter(status -> status.name().equals(word))
                .findFirst();
    }
}
