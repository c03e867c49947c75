package fr.halle.charter.holds;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.halle.charter.versions.Versions;
import fr.halle.charter.versions.Wording;
import fr.halle.identity.Holding;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shops;
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

import java.util.List;
import java.util.UUID;

/** Where an animator of the territory answers merchants whose listing the charter holds. */
@Controller
@Access(Who.ANIMATOR)
class AppealsController {

    private static final int LONGEST = 4_000;
    private final Appeals appeals;
    private final Versions versions;
    private final Shops shops;

    AppealsController(Appeals appeals, Versions versions, Shops shops) {
        this.appeals = appeals;
        this.versions = versions;
        this.shops = shops;
    }

    @GetMapping("/charter/appeals")
    ModelAndView show(Holding holding) {
        check(holding);
        return page("");
    }

    @PostMapping("/charter/appeals/{appeal}/decision")
    ModelAndView answer(
            @PathVariable("appeal") UUID decision,
            @RequestParam(defaultValue = "") String granted,
            @RequestParam(defaultValue = "") String words,
            Holding holding) {
        check(holding);
        var clean = words.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        if (clean.isEmpty() || clean.length() > LONGEST)
            return page("charter.appeals.words.missing");
        appeals.answer(decision, granted.equals("yes"), clean, holding.person());
        return new ModelAndView("redirect:/charter/appeals");
    }

    private static void check(Holding holding) {
        if (!holding.everywhere(RoleKind.ANIMATOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private ModelAndView page(String problem) {
        var waiting = appeals.waiting();
        var ids = waiting.stream().map(each -> new ShopId(each.shop())).collect(toSet());
        var names =
                shops.byIds(ids).values().stream()
                        .collect(toMap(shop -> shop.id().value(), shop -> shop.name()));
        var page = new AppealsPage(waiting, names, versions.all(), new Wording(List.of()), problem);
        var view = new ModelAndView("charter/holds/appeals.jte", "page", page);
        if (!problem.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
