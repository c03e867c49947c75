package fr.halle.governance.operator;

import fr.halle.governance.acts.Published;
import fr.halle.governance.bodies.Committee;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The committee's secretary enters a contract. */
@Controller
@Access(Who.SIGNED_IN)
class ContractController {

    private final Contracts contracts;
    private final Published published;
    private final Committee committee;

    ContractController(Contracts contracts, Published published, Committee committee) {
        this.contracts = contracts;
        this.published = published;
        this.committee = committee;
    }

    @GetMapping("/council/operator/contracts/new")
    ModelAndView ask(@AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        return page(new ContractForm(Typed.NOTHING, Set.of(), published.latest()), List.of());
    }

    @PostMapping("/council/operator/contracts")
    ModelAndView enter(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> mission,
            @AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        var missions =
                mission.stream()
                        .map(Mission::named)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        var form = new ContractForm(new Typed(fields), missions, published.latest());
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(form, mistakes);
        var entered = contracts.enter(form.contract(), person.id());
        if (entered.isPresent())
            return new ModelAndView("redirect:/council/operator/contracts/" + entered.get());
        return page(form, List.of(Refused.of("deliberation", "governance.operator.award.wrong")));
    }

    private static ModelAndView page(ContractForm form, List<Refused> refused) {
        var page = new ContractForm.Page(form, refused);
        var view = new ModelAndView("governance/operator/new_contract.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
