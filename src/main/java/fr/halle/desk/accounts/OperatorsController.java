package fr.halle.desk.accounts;

import fr.halle.desk.Mistakes;
import fr.halle.ledger.Ledger;
import fr.halle.payments.operators.OperatorKind;
import fr.halle.payments.operators.OperatorOutcome;
import fr.halle.payments.operators.Operators;
import fr.halle.payments.operators.Purpose;
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

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who operates the funds, read by accountants and entered by an administrator. */
@Controller
class OperatorsController {

    private final Operators operators;
    private final Ledger ledger;

    OperatorsController(Operators operators, Ledger ledger) {
        this.operators = operators;
        this.ledger = ledger;
    }

    @GetMapping("/accounts/operators")
    @Access(Who.ACCOUNTANT)
    ModelAndView show() {
        return page(OperatorForm.EMPTY, Mistakes.NONE, "");
    }

    @PostMapping("/accounts/operators")
    @Access(Who.ADMINISTRATOR)
    ModelAndView enter(
            @RequestParam Map<String, String> typed, @AuthenticationPrincipal SignedIn person) {
        var form = OperatorForm.of(typed);
        var mistakes = form.ofOperator();
        if (!mistakes.isEmpty()) return page(form, mistakes, "");
        var outcome =
                operators.enter(
                        OperatorKind.valueOf(form.kind()),
                        form.name(),
                        form.siren().isEmpty() ? null : form.sirenFigures(),
                        Objects.requireNonNull(form.day()),
                        person.id());
        return said(outcome, form, "");
    }

    @PostMapping("/accounts/operators/{operator}/end")
    @Access(Who.ADMINISTRATOR)
    ModelAndView end(@PathVariable UUID operator, @RequestParam Map<String, String> typed) {
        var form = OperatorForm.of(typed);
        var day = form.day();
        if (day != null && operators.end(operator, day)) return back();
        return page(form, one("since"), known(operator));
    }

    @PostMapping("/accounts/operators/{operator}/accounts/{purpose}")
    @Access(Who.ADMINISTRATOR)
    ModelAndView keep(
            @PathVariable UUID operator,
            @PathVariable Purpose purpose,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn person) {
        var form = OperatorForm.of(typed);
        var id = known(operator);
        var mistakes = form.ofAccount();
        if (!mistakes.isEmpty()) return page(form, mistakes, id);
        var outcome =
                operators.keepIn(
                        operator,
                        purpose,
                        form.reference(),
                        Objects.requireNonNull(form.day()),
                        person.id());
        return said(outcome, form, id);
    }

    private String known(UUID operator) {
        return operators.all().stream()
                .filter(each -> each.id().equals(operator))
                .map(each -> each.id().toString())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView said(OperatorOutcome outcome, OperatorForm form, String accountOf) {
        return switch (outcome) {
            case ENTERED -> back();
            case OVERLAPS -> page(form, one("overlaps"), accountOf);
            case OTHER_PURPOSE -> page(form, one("purpose"), accountOf);
        };
    }

    private static Mistakes one(String field) {
        return new Mistakes(List.of(OperatorForm.mistake(field)));
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/accounts/operators");
    }

    private ModelAndView page(OperatorForm form, Mistakes mistakes, String accountOf) {
        var page = new OperatorsPage(operators.all(), ledger.today(), form, mistakes, accountOf);
        var view = new ModelAndView("desk/accounts/operators.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
