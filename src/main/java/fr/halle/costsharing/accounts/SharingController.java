package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.Budgets;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.books.Books;
import fr.halle.costsharing.claims.Calling;
import fr.halle.costsharing.claims.Claim;
import fr.halle.costsharing.claims.Claims;
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

/** The accountant sees what is shared and voted, and calls what is due. */
@Controller
@Access(Who.ACCOUNTANT)
class SharingController {

    private final Sharing sharing;
    private final Budgets budgets;
    private final Calling calling;
    private final Claims claims;
    private final Books books;

    SharingController(
            Sharing sharing, Budgets budgets, Calling calling, Claims claims, Books books) {
        this.sharing = sharing;
        this.budgets = budgets;
        this.calling = calling;
        this.claims = claims;
        this.books = books;
    }

    @GetMapping("/accounts/sharing")
    ModelAndView show() {
        return page(List.of());
    }

    @PostMapping("/accounts/sharing/claims")
    ModelAndView call(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        var seen = typed.line("seen");
        long cents = seen.matches("-?[0-9]{1,12}") ? Long.parseLong(seen) : 0;
        var refused = calling.call(typed.line("siren"), cents, person.id());
        return refused.isEmpty() ? new ModelAndView("redirect:/accounts/sharing") : page(refused);
    }

    private ModelAndView page(List<Refused> refused) {
        var all = claims.all();
        var expenses = sharing.all();
        var view =
                new ModelAndView(
                        "costsharing/accounts/sharing.jte",
                        "page",
                        new SharingPage(
                                expenses,
                                Budget.of(budgets.voted(), expenses),
                                calling.due(),
                                all,
                                books.owed(all.stream().map(Claim::siren).distinct().toList()),
                                sharing.today(),
                                refused));
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
