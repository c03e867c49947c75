package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.Budgets;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.entering.TakingBack;
import fr.halle.costsharing.entering.Votes;
import fr.halle.governance.acts.Adopted;
import fr.halle.governance.acts.Deciding;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The accountant enters what was voted for a year, and takes it back. */
@Controller
@Access(Who.ACCOUNTANT)
class BudgetsController {

    private final Sharing sharing;
    private final Votes votes;
    private final Budgets budgets;
    private final Adopted adopted;
    private final TakingBack takingBack;

    BudgetsController(
            Sharing sharing, Votes votes, Budgets budgets, Adopted adopted, TakingBack takingBack) {
        this.sharing = sharing;
        this.votes = votes;
        this.budgets = budgets;
        this.adopted = adopted;
        this.takingBack = takingBack;
    }

    @GetMapping("/accounts/sharing/budgets")
    ModelAndView show() {
        return page(Typed.NOTHING.with("year", "" + sharing.today().getYear()), List.of());
    }

    @PostMapping("/accounts/sharing/budgets")
    ModelAndView vote(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        var refused = votes.budget(typed, person.id());
        return refused.isEmpty()
                ? new ModelAndView("redirect:/accounts/sharing/budgets")
                : page(typed, refused);
    }

    @PostMapping("/accounts/sharing/budgets/annulment")
    ModelAndView takeBack(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        var refused = takingBack.vote(typed, person.id());
        return refused.isEmpty()
                ? new ModelAndView("redirect:/accounts/sharing/budgets")
                : page(typed, refused);
    }

    private ModelAndView page(Typed typed, List<Refused> refused) {
        var all = budgets.all();
        var published =
                adopted.published(
                        all.stream()
                                .map(Budgets.Vote::deliberation)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        var page =
                new BudgetsPage(
                        Budget.of(budgets.voted(), sharing.all()),
                        all,
                        published,
                        Deciding.of(adopted.all(), typed, refused));
        var view = new ModelAndView("costsharing/accounts/votes.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
