package fr.halle.costsharing.members;

import fr.halle.costsharing.SharedExpense;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.claims.Claims;
import fr.halle.governance.Council;
import fr.halle.governance.ToSign;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.bodies.Seats;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** One clear page for a member: their bodies, and their party's money alone. */
@Controller
@Access(Who.SIGNED_IN)
class MineController {

    private final Sharing sharing;
    private final Claims claims;
    private final Council council;
    private final Seats seats;
    private final ToSign toSign;

    MineController(Sharing sharing, Claims claims, Council council, Seats seats, ToSign toSign) {
        this.sharing = sharing;
        this.claims = claims;
        this.council = council;
        this.seats = seats;
        this.toSign = toSign;
    }

    @GetMapping("/council/mine")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        var held = seats.of(person);
        var bodies = held.stream().map(Seats.Held::body).distinct().toList();
        var grounds = sharing.grounds();
        var expenses = grounds.map(sharing::all).orElse(List.of());
        var parties =
                Represented.by(held, grounds.map(SharedExpense.Grounds::parties).orElse(List.of()));
        var theirs = claims.of(parties.stream().map(Party::siren).toList());
        var page =
                new MinePage(
                        held,
                        toSign.of(person),
                        parties.stream().map(each -> Ours.of(each, expenses, theirs)).toList(),
                        council.decisionsOf(bodies),
                        council.comingOf(bodies),
                        grounds.map(SharedExpense.Grounds::agreement).orElse(null),
                        expenses.stream().filter(MinePage::waits).toList(),
                        sharing.today());
        return new ModelAndView("costsharing/members/mine.jte", "page", page);
    }
}
