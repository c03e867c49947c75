package fr.halle.desk.agents;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.History;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.UUID;

/** Time spent on a shop, by its agent; a mistake is withdrawn, not rubbed out. */
@Controller
@Access(Who.AGENT)
class HoursController {

    private final AgentShops mine;
    private final ShopPages pages;
    private final History history;

    HoursController(AgentShops mine, ShopPages pages, History history) {
        this.mine = mine;
        this.pages = pages;
        this.history = history;
    }

    @PostMapping("/assistance/shops/{slug}/hours")
    ModelAndView spend(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String quarters,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn agent) {
        var shop = mine.one(slug, agent);
        var date = day(day);
        var mistakes = new ArrayList<Mistake>();
        if (date == null || isOutside(date, shop.contract()))
            mistakes.add(Mistake.of("day", "desk.agents.hours.day.wrong"));
        if (!quarters.matches("[1-9]|[12][0-9]|3[0-2]"))
            mistakes.add(Mistake.of("quarters", "desk.agents.hours.duration.wrong"));
        if (Words.isWrong(note)) mistakes.add(Mistake.of("note", "desk.agents.hours.note.wrong"));
        if (date == null || !mistakes.isEmpty()) {
            var usual = pages.usual(shop);
            var typed =
                    new ShopPage.Typed(
                            usual.mandate(), day, quarters, note, "", "", new Mistakes(mistakes));
            return pages.page(shop, agent, typed);
        }
        history.spend(
                shop.onboarding().id(),
                date,
                Integer.parseInt(quarters),
                Words.of(note),
                agent.id());
        return new ModelAndView("redirect:" + shop.path() + "#hours");
    }

    @PostMapping("/assistance/shops/{slug}/hours/{hours}/withdrawal")
    String withdraw(
            @PathVariable String slug,
            @PathVariable UUID hours,
            @AuthenticationPrincipal SignedIn agent) {
        var shop = mine.one(slug, agent);
        history.withdraw(shop.onboarding().id(), hours, agent.id());
        return "redirect:" + shop.path() + "#hours";
    }

    private boolean isOutside(LocalDate day, Contract contract) {
        return day.isAfter(pages.today()) || day.isBefore(contract.firstDay());
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
