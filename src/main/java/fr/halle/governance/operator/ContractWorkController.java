package fr.halle.governance.operator;

import fr.halle.identity.Identity;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The committee's secretary sets objectives, gives rights and takes them back. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/operator/contracts/{contract}")
class ContractWorkController {

    private final Contracts contracts;
    private final Rights rights;
    private final OperatorDesk desk;
    private final Identity identity;

    ContractWorkController(
            Contracts contracts, Rights rights, OperatorDesk desk, Identity identity) {
        this.contracts = contracts;
        this.rights = rights;
        this.desk = desk;
        this.identity = identity;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID contract, @AuthenticationPrincipal SignedIn person) {
        return page(desk.kept(contract, person), Typed.NOTHING, List.of());
    }

    @PostMapping("/objectives")
    ModelAndView set(
            @PathVariable UUID contract,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = desk.kept(contract, person);
        var form = new ObjectiveForm(new Typed(fields), known);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(known, form.typed(), mistakes);
        contracts.set(form.objective(), person.id());
        return back(contract);
    }

    @PostMapping("/rights")
    ModelAndView give(
            @PathVariable UUID contract,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = desk.kept(contract, person);
        var form = new RightForm(new Typed(fields), known);
        var account = identity.byEmail(form.email());
        var mistakes = form.mistakes(account.isPresent());
        if (!mistakes.isEmpty()) return page(known, form.typed(), mistakes);
        boolean given =
                rights.give(
                        contract,
                        account.orElseThrow().id(),
                        form.since(),
                        form.until(),
                        person.id());
        return given
                ? back(contract)
                : page(
                        known,
                        form.typed(),
                        List.of(Refused.of("email", "governance.operator.right.twice")));
    }

    @PostMapping("/rights/{right}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID contract,
            @PathVariable UUID right,
            @AuthenticationPrincipal SignedIn person) {
        desk.kept(contract, person);
        rights.withdraw(contract, right, person.id());
        return back(contract);
    }

    private static ModelAndView back(UUID contract) {
        return new ModelAndView("redirect:/council/operator/contracts/" + contract);
    }

    private ModelAndView page(Contract contract, Typed typed, List<Refused> refused) {
        var page =
                new ContractPage(
                        contract,
                        contracts.objectives(contract.id()),
                        desk.staff(contract),
                        desk.today(),
                        typed,
                        refused);
        var view = new ModelAndView("governance/operator/contract.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
