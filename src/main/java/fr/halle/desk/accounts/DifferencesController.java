package fr.halle.desk.accounts;

import fr.halle.identity.Identity;
import fr.halle.payments.reconciliation.Difference;
import fr.halle.payments.reconciliation.Differences;
import fr.halle.payments.reconciliation.Runs;
import fr.halle.payments.reconciliation.TryingAgain;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Objects;
import java.util.UUID;

/** The daily page of differences with providers. */
@Controller
@Access(Who.ACCOUNTANT)
class DifferencesController {

    private static final int DAYS = 31;
    private static final int LONGEST = 500;

    private final Differences differences;
    private final Runs runs;
    private final TryingAgain tryingAgain;
    private final Identity identity;

    DifferencesController(
            Differences differences, Runs runs, TryingAgain tryingAgain, Identity identity) {
        this.differences = differences;
        this.runs = runs;
        this.tryingAgain = tryingAgain;
        this.identity = identity;
    }

    @GetMapping("/accounts/differences")
    ModelAndView show() {
        return page("");
    }

    /** Settled by somebody, in their words; it is not opened again. */
    @PostMapping("/accounts/differences/{difference}/settlement")
    ModelAndView settle(
            @PathVariable UUID difference,
            @RequestParam(defaultValue = "") String how,
            @AuthenticationPrincipal SignedIn accountant) {
        var found = found(difference);
        var words = how.replaceAll("\\p{Cntrl}", " ").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return page("desk.accounts.differences.how.wrong");
        }
        differences.settle(found.id(), accountant.id(), words);
        return new ModelAndView("redirect:/accounts/differences");
    }

    @PostMapping("/accounts/differences/{difference}/retry")
    ModelAndView tryAgain(@PathVariable UUID difference) {
        tryingAgain.ask(found(difference));
        return new ModelAndView("redirect:/accounts/differences");
    }

    private Difference found(UUID id) {
        return differences
                .byId(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(String problem) {
        var all = differences.latest();
        var by =
                all.stream()
                        .filter(each -> each.resolvedBy() != null)
                        .map(each -> Objects.requireNonNull(each.resolvedBy()))
                        .distinct()
                        .toList();
        var page = new DifferencesPage(all, runs.daily(DAYS), identity.names(by), problem);
        var view = new ModelAndView("desk/accounts/differences.jte", "page", page);
        if (!problem.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
