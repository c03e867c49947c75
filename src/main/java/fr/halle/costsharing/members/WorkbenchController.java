package fr.halle.costsharing.members;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.Budgets;
import fr.halle.costsharing.Sharing;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Seats;
import fr.halle.governance.proposals.Proposals;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The technical committee sees what each expense still needs. For others it is not there. */
@Controller
@Access(Who.SIGNED_IN)
class WorkbenchController {

    private final Sharing sharing;
    private final Budgets budgets;
    private final Seats seats;
    private final Proposals proposals;

    WorkbenchController(Sharing sharing, Budgets budgets, Seats seats, Proposals proposals) {
        this.sharing = sharing;
        this.budgets = budgets;
        this.seats = seats;
        this.proposals = proposals;
    }

    @GetMapping("/council/workbench")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        if (!seats.sitsIn(BodyKind.TECHNICAL, person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var expenses = sharing.all();
        var page =
                new WorkbenchPage(
                        expenses,
                        Budget.of(budgets.voted(), expenses),
                        sharing.today().getYear(),
                        proposals.all());
        return new ModelAndView("costsharing/members/workbench.jte", "page", page);
    }
}
