package fr.halle.costsharing.claims;

import fr.halle.costsharing.Sharing;
import fr.halle.kernel.PersonId;
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

/** The accountant reads a claim and enters what became of it. */
@Controller
@Access(Who.ACCOUNTANT)
class ClaimController {

    private final Claims claims;
    private final Following following;
    private final Settling settling;
    private final Sharing sharing;
    private final Annulling annulling;

    /** One of the things that are entered about a claim. */
    private interface Entered {
        List<Refused> by(Typed typed, PersonId person);
    }

    ClaimController(
            Claims claims,
            Following following,
            Settling settling,
            Sharing sharing,
            Annulling annulling) {
        this.claims = claims;
        this.following = following;
        this.settling = settling;
        this.sharing = sharing;
        this.annulling = annulling;
    }

    @GetMapping("/accounts/sharing/claims/{claim}")
    ModelAndView show(@PathVariable UUID claim) {
        return page(claim, Typed.NOTHING, List.of());
    }

    @PostMapping("/accounts/sharing/claims/{claim}/title")
    ModelAndView issued(
            @PathVariable UUID claim,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(claim, "title", sent, person, (t, by) -> following.issued(claim, t, by));
    }

    @PostMapping("/accounts/sharing/claims/{claim}/receipts")
    ModelAndView received(
            @PathVariable UUID claim,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(claim, "receipts", sent, person, (t, by) -> following.received(claim, t, by));
    }

    @PostMapping("/accounts/sharing/claims/{claim}/contest")
    ModelAndView contested(
            @PathVariable UUID claim,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(claim, "contest", sent, person, (t, by) -> following.contested(claim, t, by));
    }

    @PostMapping("/accounts/sharing/claims/{claim}/settlement")
    ModelAndView settled(
            @PathVariable UUID claim,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(claim, "settlement", sent, person, (t, by) -> settling.settle(claim, t, by));
    }

    @PostMapping("/accounts/sharing/claims/{claim}/annulment")
    ModelAndView annulled(
            @PathVariable UUID claim,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(claim, "annulment", sent, person, (t, by) -> annulling.claim(claim, t, by));
    }

    @PostMapping("/accounts/sharing/claims/{claim}/receipts/{receipt}/annulment")
    ModelAndView receiptAnnulled(
            @PathVariable UUID claim,
            @PathVariable UUID receipt,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        var form = receipt.toString();
        return said(claim, form, sent, person, (t, by) -> annulling.receipt(claim, receipt, t, by));
    }

    private ModelAndView said(
            UUID claim, String form, Map<String, String> sent, SignedIn person, Entered entered) {
        found(claim);
        var typed = new Typed(sent).with("form", form);
        try {
            var refused = entered.by(typed, person.id());
            return refused.isEmpty()
                    ? new ModelAndView("redirect:/accounts/sharing/claims/" + claim)
                    : page(claim, typed, refused);
        } catch (BooksAreClosed e) {
            return page(claim, typed, List.of(Refused.of("day", "costsharing.enter.day.closed")));
        }
    }

    private ModelAndView page(UUID claim, Typed typed, List<Refused> refused) {
        var today = sharing.today().toString();
        var view =
                new ModelAndView(
                        "costsharing/claims/claim.jte",
                        "page",
                        new ClaimPage(
                                found(claim),
                                claims.lines(claim),
                                claims.receipts(claim),
                                claims.builtOn(claim),
                                today,
                                typed,
                                refused));
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Claim found(UUID claim) {
        return claims.byId(claim)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
