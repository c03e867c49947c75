package fr.halle.costsharing.council;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.Budgets;
import fr.halle.costsharing.Sharing;
import fr.halle.territory.PopulationFigure.Kind;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Anybody reads what was decided and what it costs each, and asks « what if? ». */
@Controller
@Access(Who.ANYONE)
class CostsController {

    private static final Pattern COUNTED = Pattern.compile("(MUNICIPALE|TOTALE):([0-9]{4})");

    private final Sharing sharing;
    private final Budgets budgets;

    CostsController(Sharing sharing, Budgets budgets) {
        this.sharing = sharing;
        this.budgets = budgets;
    }

    @GetMapping("/council/costs")
    ModelAndView show() {
        var grounds = sharing.grounds();
        if (grounds.isEmpty()) {
            return view(
                    "costs", new CostsPage(null, List.of(), List.of(), List.of(), sharing.today()));
        }
        var expenses = sharing.all(grounds.get());
        return view(
                "costs",
                new CostsPage(
                        grounds.get().agreement(),
                        grounds.get().parties(),
                        expenses,
                        Budget.of(budgets.voted(), expenses),
                        sharing.today()));
    }

    /** What is asked and means nothing changes nothing. */
    @GetMapping("/council/costs/simulation")
    ModelAndView simulate(@RequestParam Map<String, String> sent) {
        var grounds =
                sharing.grounds()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var typed = new Typed(sent);
        var counted = COUNTED.matcher(typed.line("counted"));
        boolean asked = counted.matches();
        return view(
                "simulation",
                new Simulation(
                        grounds.parties(),
                        sharing.all(grounds),
                        grounds.populations(),
                        typed.line("leaver"),
                        asked ? Kind.valueOf(counted.group(1)) : null,
                        asked ? Integer.parseInt(counted.group(2)) : 0));
    }

    private static ModelAndView view(String name, Object page) {
        return new ModelAndView("costsharing/council/" + name + ".jte", "page", page);
    }
}
