package fr.halle.desk.accounts;

import fr.halle.identity.Identity;
import fr.halle.ledger.Closings;
import fr.halle.ledger.Ledger;
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

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Closes the books up to a day, for good. */
@Controller
@Access(Who.ACCOUNTANT)
class ClosingsController {

    private final Closings closings;
    private final Ledger ledger;
    private final Identity identity;

    ClosingsController(Closings closings, Ledger ledger, Identity identity) {
        this.closings = closings;
        this.ledger = ledger;
        this.identity = identity;
    }

    @GetMapping("/accounts/closings")
    ModelAndView show() {
        var lastMonth = ledger.today().withDayOfMonth(1).minusDays(1);
        return page(lastMonth.toString(), false);
    }

    @PostMapping("/accounts/closings")
    ModelAndView close(
            @RequestParam(defaultValue = "") String through,
            @AuthenticationPrincipal SignedIn accountant) {
        try {
            if (closings.close(LocalDate.parse(through), accountant.id())) {
                return new ModelAndView("redirect:/accounts/closings");
            }
        } catch (DateTimeParseException e) {
            // said beside the field
        }
        var view = page(through, true);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(String proposed, boolean wrong) {
        var all = closings.all();
        var people = identity.names(all.stream().map(Closings.Closing::by).distinct().toList());
        return new ModelAndView(
                "desk/accounts/closings.jte",
                "page",
                new ClosingsPage(all, people, proposed, wrong));
    }
}
