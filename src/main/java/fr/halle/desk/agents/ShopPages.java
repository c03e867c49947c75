package fr.halle.desk.agents;

import fr.halle.desk.Mistakes;
import fr.halle.desk.assistance.MandateForm;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.shops.assistance.History;
import fr.halle.shops.assistance.StepsBack;
import fr.halle.web.spi.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Puts the page of one accompanied shop together. */
@Component
class ShopPages {

    private final History history;
    private final StepsBack back;
    private final Identity identity;
    private final Clock clock;

    ShopPages(History history, StepsBack back, Identity identity, Clock clock) {
        this.history = history;
        this.back = back;
        this.identity = identity;
        this.clock = clock;
    }

    LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    /** Nothing typed yet. */
    ShopPage.Typed usual(AgentShops.Accompanied shop) {
        var contract = shop.contract();
        return new ShopPage.Typed(
                MandateForm.usual(contract.number(), today(), contract.lastDay()),
                today().toString(),
                "4",
                "",
                "",
                "",
                Mistakes.NONE);
    }

    ModelAndView page(AgentShops.Accompanied shop, SignedIn agent, ShopPage.Typed typed) {
        var stages = history.stages(shop.onboarding().id());
        var hours = history.hours(shop.onboarding().id());
        var taken = back.of(List.of(shop.onboarding()));
        var people = new HashSet<PersonId>();
        taken.forEach(each -> people.add(each.by()));
        stages.forEach(each -> people.add(each.by()));
        hours.forEach(each -> people.add(each.by()));
        var known = new ShopPage.Known(stages, taken, hours, identity.names(people));
        var view =
                new ModelAndView(
                        "desk/agents/shop.jte",
                        "page",
                        new ShopPage(shop, known, agent.id(), clock.instant(), typed));
        if (!typed.mistakes().isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
