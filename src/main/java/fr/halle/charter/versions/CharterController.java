package fr.halle.charter.versions;

import fr.halle.catalog.Catalog;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

/** The charter for everybody: what is in force, and every version that was published. */
@Controller
@Access(Who.ANYONE)
class CharterController {

    private final Versions versions;
    private final Catalog catalog;
    private final Clock clock;

    CharterController(Versions versions, Catalog catalog, Clock clock) {
        this.versions = versions;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/charter")
    ModelAndView inForce() {
        var all = published();
        var now = clock.instant();
        var shown = all.stream().filter(each -> each.isInForce(now)).findFirst().orElseThrow();
        return new ModelAndView("charter/versions/charter.jte", "page", page(shown, all, null));
    }

    @GetMapping("/charter/versions/{version}")
    ModelAndView one(@PathVariable("version") int number) {
        var all = published();
        var shown = find(all, number);
        if (shown == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new ModelAndView(
                "charter/versions/version.jte", "page", page(shown, all, find(all, number - 1)));
    }

    private CharterPage page(Version shown, List<Version> all, @Nullable Version before) {
        var differences =
                before == null ? List.<Difference>of() : Difference.between(before, shown);
        return new CharterPage(
                shown,
                all,
                before,
                differences,
                new Wording(catalog.categories()),
                clock.instant());
    }

    private List<Version> published() {
        return versions.all().stream().filter(each -> !each.isDraft()).toList();
    }

    private static @Nullable Version find(List<Version> all, int number) {
        return all.stream().filter(each -> each.number() == number).findFirst().orElse(null);
    }
}
