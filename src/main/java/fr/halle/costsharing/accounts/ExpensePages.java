package fr.halle.costsharing.accounts;

import fr.halle.costsharing.SharedExpense;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.Traces;
import fr.halle.costsharing.entering.Held;
import fr.halle.governance.acts.Adopted;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** The page of an expense, as it stands and with what was refused. */
@Component
class ExpensePages {

    private final Sharing sharing;
    private final Adopted adopted;
    private final Traces traces;
    private final Held held;

    ExpensePages(Sharing sharing, Adopted adopted, Traces traces, Held held) {
        this.sharing = sharing;
        this.adopted = adopted;
        this.traces = traces;
        this.held = held;
    }

    ModelAndView said(UUID expense, Typed typed, List<Refused> refused) {
        return refused.isEmpty()
                ? new ModelAndView("redirect:/accounts/sharing/expenses/" + expense)
                : of(expense, typed, refused);
    }

    ModelAndView of(UUID expense, Typed typed, List<Refused> refused) {
        var shared = found(expense);
        var wrong =
                new Mending(
                        shared.expense(),
                        traces.of(expense),
                        held.isCalled(expense),
                        typed,
                        refused);
        var page = new ExpensePage(shared, adopted.all(), wrong, typed, refused);
        return view("expense", page, refused);
    }

    SharedExpense found(UUID expense) {
        return sharing.one(expense)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static ModelAndView view(String name, Object page, List<Refused> refused) {
        var view = new ModelAndView("costsharing/accounts/" + name + ".jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
