package fr.halle.desk.agents;

import fr.halle.desk.assistance.Help;
import fr.halle.shops.Shop;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Onboarding;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** The shops that somebody's provider accompanies, and one more. */
@Controller
@Access(Who.AGENT)
class AgentListController {

    private final AgentShops mine;
    private final Help help;
    private final Onboardings onboardings;
    private final Clock clock;

    AgentListController(AgentShops mine, Help help, Onboardings onboardings, Clock clock) {
        this.mine = mine;
        this.help = help;
        this.onboardings = onboardings;
        this.clock = clock;
    }

    @GetMapping("/assistance")
    ModelAndView show(@AuthenticationPrincipal SignedIn agent) {
        return page(mine.contracts(agent), "");
    }

    /** The first contact with a shop where one of the contracts holds. */
    @PostMapping("/assistance/shops")
    ModelAndView open(
            @RequestParam(defaultValue = "") String shop, @AuthenticationPrincipal SignedIn agent) {
        var contracts = mine.contracts(agent);
        var wanted =
                reachable(contracts, mine.of(contracts)).stream()
                        .filter(each -> each.slug().equals(shop))
                        .findFirst();
        if (wanted.isEmpty()) {
            var view = page(contracts, "desk.agents.open.none");
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        help.contracts(wanted.get()).stream()
                .filter(contracts::contains)
                .findFirst()
                .ifPresent(contract -> onboardings.open(wanted.get().id(), contract, agent.id()));
        return new ModelAndView("redirect:/assistance/shops/" + shop);
    }

    private ModelAndView page(List<Contract> contracts, String problem) {
        var accompanied = mine.of(contracts);
        return new ModelAndView(
                "desk/agents/list.jte",
                "page",
                new ListPage(
                        contracts,
                        accompanied,
                        reachable(contracts, accompanied),
                        clock.instant(),
                        problem));
    }

    private List<Shop> reachable(List<Contract> contracts, List<Onboarding> accompanied) {
        var known = accompanied.stream().map(Onboarding::shop).collect(Collectors.toSet());
        return help.within(contracts).stream().filter(each -> !known.contains(each.id())).toList();
    }
}
