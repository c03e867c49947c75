package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.entering.Entries;
import fr.halle.ledger.BooksAreClosed;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The accountant enters an expense, its decision and its stages. */
@Controller
@Access(Who.ACCOUNTANT)
class ExpensesController {

    private final Sharing sharing;
    private final Entries entries;
    private final ExpensePages pages;

    ExpensesController(Sharing sharing, Entries entries, ExpensePages pages) {
        this.sharing = sharing;
        this.entries = entries;
        this.pages = pages;
    }

    @GetMapping("/accounts/sharing/expenses")
    ModelAndView form() {
        var year = "" + sharing.today().getYear();
        return form(Typed.NOTHING.with("year", year), List.of());
    }

    @PostMapping("/accounts/sharing/expenses")
    ModelAndView enter(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        var refused = entries.enter(typed, person.id());
        return refused.isEmpty()
                ? new ModelAndView("redirect:/accounts/sharing")
                : form(typed, refused);
    }

    @GetMapping("/accounts/sharing/expenses/{expense}")
    ModelAndView show(@PathVariable UUID expense) {
        return pages.of(expense, Typed.NOTHING, List.of());
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/decision")
    ModelAndView decide(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        pages.found(expense);
        var typed = new Typed(sent).with("form", "decision");
        return pages.said(expense, typed, entries.decide(expense, typed, person.id()));
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/stage")
    ModelAndView advance(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        pages.found(expense);
        var typed = new Typed(sent).with("form", "stage");
        try {
            return pages.said(expense, typed, entries.advance(expense, typed, person.id()));
        } catch (BooksAreClosed e) {
            return pages.said(
                    expense, typed, List.of(Refused.of("day", "costsharing.enter.day.closed")));
        }
    }

    private static ModelAndView form(Typed typed, List<Refused> refused) {
        return ExpensePages.view("new_expense", new FormPage(typed, refused), refused);
    }
}
