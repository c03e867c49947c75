package fr.halle.desk.accounts;

import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;
import fr.halle.ledger.Entry;
import fr.halle.ledger.Journal;
import fr.halle.ledger.Reversals;
import fr.halle.ledger.Written;
import fr.halle.ordering.figures.PurchaseLookup;
import fr.halle.payments.tracing.PartsOfPayments;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Follows the money of one purchase, from the shopper to the merchants and back. */
@Controller
@Access(Who.ACCOUNTANT)
class AboutController {

    private static final int LONGEST = 500;

    private final Journal journal;
    private final Reversals reversals;
    private final PurchaseLookup purchases;
    private final PartsOfPayments parts;
    private final Labels labels;

    /** What is called how on the page. */
    @Component
    record Labels(Names names, Identity identity) {}

    AboutController(
            Journal journal,
            Reversals reversals,
            PurchaseLookup purchases,
            PartsOfPayments parts,
            Labels labels) {
        this.journal = journal;
        this.reversals = reversals;
        this.purchases = purchases;
        this.parts = parts;
        this.labels = labels;
    }

    @GetMapping("/accounts/about/{subject}")
    ModelAndView show(@PathVariable UUID subject) {
        return page(subject, "");
    }

    /** Taken back by its opposite; both stay. */
    @PostMapping("/accounts/entries/{entry}/reversal")
    ModelAndView reverse(
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn accountant) {
        var written =
                journal.entry(entry)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var subject = written.subject() == null ? entry : written.subject();
        var why = note.replaceAll("\\p{Cntrl}", " ").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return page(subject, "desk.accounts.reversal.why");
        }
        return reversals.byHand(written, accountant.id(), why)
                ? new ModelAndView("redirect:/accounts/about/" + subject)
                : page(subject, "desk.accounts.reversal.elsewhere");
    }

    private ModelAndView page(UUID subject, String problem) {
        var entries = journal.about(subject);
        if (entries.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var accounts =
                entries.stream()
                        .flatMap(entry -> entry.lines().stream())
                        .map(Entry.Line::account)
                        .toList();
        var by =
                entries.stream()
                        .map(entry -> entry.postedBy())
                        .filter(Objects::nonNull)
                        .map(id -> new PersonId(Objects.requireNonNull(id)))
                        .distinct()
                        .toList();
        var people = new HashMap<UUID, String>();
        labels.identity().names(by).forEach((id, name) -> people.put(id.value(), name));
        var page =
                new AboutPage(
                        subject,
                        purchases.of(subject).orElse(null),
                        parts.of(subject),
                        entries,
                        labels.names().owners(accounts),
                        people,
                        elsewhere(entries),
                        problem);
        var view = new ModelAndView("desk/accounts/about.jte", "page", page);
        if (!problem.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Map<UUID, String> elsewhere(List<Written> entries) {
        var pages = new HashMap<UUID, String>();
        for (var each : entries) reversals.page(each).ifPresent(page -> pages.put(each.id(), page));
        return pages;
    }
}
