package fr.halle.desk.accounts;

import fr.halle.ledger.AccountBalance;
import fr.halle.ledger.Closings;
import fr.halle.ledger.Ledger;
import fr.halle.ordering.figures.PurchaseLookup;
import fr.halle.payments.reconciliation.Differences;
import fr.halle.payments.tracing.References;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where every account stands on a day, and the way to follow a cent. */
@Controller
@Access(Who.ACCOUNTANT)
class AccountsController {

    private final Ledger ledger;
    private final Closings closings;
    private final Differences differences;
    private final Names names;
    private final Search search;

    /** A purchase by its number, or by what a provider calls a movement of its money. */
    @Component
    record Search(PurchaseLookup purchases, References references) {

        Optional<UUID> subject(String looked) {
            return purchases.numbered(looked).or(() -> references.subjectOf(looked));
        }
    }

    AccountsController(
            Ledger ledger, Closings closings, Differences differences, Names names, Search search) {
        this.ledger = ledger;
        this.closings = closings;
        this.differences = differences;
        this.names = names;
        this.search = search;
    }

    @GetMapping("/accounts")
    ModelAndView show(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate on) {
        return page(on == null ? ledger.today() : on, "");
    }

    @GetMapping("/accounts/search")
    ModelAndView find(@RequestParam(defaultValue = "") String q) {
        var found = search.subject(q.strip());
        if (found.isPresent()) return new ModelAndView("redirect:/accounts/about/" + found.get());
        var view = page(ledger.today(), q.strip());
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }

    private ModelAndView page(LocalDate day, String looked) {
        var lines = ledger.trialBalance(day);
        var funds =
                lines.stream()
                        .filter(line -> line.debits() != 0)
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.account().fund(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var owners = names.owners(lines.stream().map(AccountBalance::account).toList());
        return new ModelAndView(
                "desk/accounts/accounts.jte",
                "page",
                new AccountsPage(
                        day,
                        funds,
                        owners,
                        differences.open(),
                        closings.closedThrough().orElse(null),
                        looked));
    }
}
