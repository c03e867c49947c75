package fr.halle.desk.accounts;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.ledger.BooksAreClosed;
import fr.halle.ledger.Ledger;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** An accountant enters what no rule writes: a loss that is shared out, a correction by hand. */
@Controller
@Access(Who.ACCOUNTANT)
class OwnEntryController {

    private final Ledger ledger;
    private final Names names;
    private final OwnEntries entries;

    OwnEntryController(Ledger ledger, Names names, OwnEntries entries) {
        this.ledger = ledger;
        this.names = names;
        this.entries = entries;
    }

    @GetMapping("/accounts/entry")
    ModelAndView show() {
        return page(OwnEntryForm.blank(ledger.today()), Mistakes.NONE);
    }

    @PostMapping("/accounts/entry/{entry}")
    ModelAndView enter(
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn accountant) {
        var form = OwnEntryForm.of(entry, typed);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(form, mistakes);
        try {
            var subject = entries.enter(form, accountant.id());
            return new ModelAndView("redirect:/accounts/about/" + subject);
        } catch (OwnEntries.Refused refused) {
            return page(form, one(refused.mistake()));
        } catch (BooksAreClosed closed) {
            return page(form, one(OwnEntryForm.mistake("closed")));
        }
    }

    private static Mistakes one(Mistake mistake) {
        return new Mistakes(List.of(mistake));
    }

    private ModelAndView page(OwnEntryForm form, Mistakes mistakes) {
        var accounts = entries.accounts();
        var page = new OwnEntryPage(form, accounts, names.owners(accounts), mistakes);
        var view = new ModelAndView("desk/accounts/own_entry.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
