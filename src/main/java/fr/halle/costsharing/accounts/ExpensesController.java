package fr.halle.costsharing.accounts;

import fr.halle.costsharing.SharedExpense;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.Traces;
import fr.halle.costsharing.entering.Corrections;
import fr.halle.costsharing.entering.Entries;
import fr.halle.governance.acts.Adopted;
import fr.halle.ledger.BooksAreClosed;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
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
    private final Adopted adopted;
    private final Corrections corrections;
    private final Traces traces;

    ExpensesController(
            Sharing sharing,
            Entries entries,
            Adopted adopted,
            Corrections corrections,
            Traces traces) {
        this.sharing = sharing;
        this.entries = entries;
        this.adopted = adopted;
        this.corrections = corrections;
        this.traces = traces;
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
        return page(found(expense), Typed.NOTHING, List.of());
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/decision")
    ModelAndView decide(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        found(expense);
        var typed = new Typed(sent).with("form", "decision");
        return said(expense, typed, entries.decide(expense, typed, person.id()));
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/stage")
    ModelAndView advance(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        found(expense);
        var typed = new Typed(sent).with("form", "stage");
        try {
            return said(expense, typed, entries.advance(expense, typed, person.id()));
        } catch (BooksAreClosed e) {
            return said(expense, typed, List.of(Refused.of("day", "costsharing.enter.day.closed")));
        }
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/correction")
    ModelAndView correct(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        found(expense);
        var typed = new Typed(sent).with("form", "correction");
        return said(expense, typed, corrections.correct(expense, typed, person.id()));
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/stage/annulment")
    ModelAndView takeBack(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        found(expense);
        var typed = new Typed(sent).with("form", "annulment");
        return said(expense, typed, corrections.takeBack(expense, typed, person.id()));
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/abandonment")
    ModelAndView abandon(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        found(expense);
        var typed = new Typed(sent).with("form", "abandonment");
        return said(expense, typed, corrections.abandon(expense, typed, person.id()));
    }

    private ModelAndView said(UUID expense, Typed typed, List<Refused> refused) {
        return refused.isEmpty()
                ? new ModelAndView("redirect:/accounts/sharing/expenses/" + expense)
                : page(found(expense), typed, refused);
    }

    private ModelAndView page(SharedExpense shared, Typed typed, List<Refused> refused) {
        var id = shared.expense().id();
        var page =
                new ExpensePage(
                        shared,
                        adopted.all(),
                        traces.of(id),
                        corrections.isCalled(id),
                        typed,
                        refused);
        return view("expense", page, refused);
    }

    private static ModelAndView form(Typed typed, List<Refused> refused) {
        return view("new_expense", new FormPage(typed, refused), refused);
    }

    private static ModelAndView view(String name, Object page, List<Refused> refused) {
        var view = new ModelAndView("costsharing/accounts/" + name + ".jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private SharedExpense found(UUID expense) {
        return sharing.one(expense)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
