package fr.halle.desk.committee;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.organisations.Organisations;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Contracts;
import fr.halle.territory.Epci;
import fr.halle.territory.Territory;
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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The administrator enters whom the territory has engaged. */
@Controller
@Access(Who.ADMINISTRATOR)
class ContractsController {

    private final Contracts contracts;
    private final Engaging engaging;
    private final Organisations organisations;
    private final Territory territory;

    ContractsController(
            Contracts contracts,
            Engaging engaging,
            Organisations organisations,
            Territory territory) {
        this.contracts = contracts;
        this.engaging = engaging;
        this.organisations = organisations;
        this.territory = territory;
    }

    @GetMapping("/assistance/contracts")
    ModelAndView show() {
        return page(ContractForm.EMPTY, Mistakes.NONE);
    }

    @PostMapping("/assistance/contracts")
    ModelAndView enter(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> epcis,
            @AuthenticationPrincipal SignedIn administrator) {
        var form =
                new ContractForm(
                        value(typed, "siren"),
                        value(typed, "name").strip(),
                        value(typed, "agent"),
                        value(typed, "number"),
                        value(typed, "from"),
                        value(typed, "until"),
                        value(typed, "shops"),
                        value(typed, "price"),
                        epcis);
        var mistakes =
                form.mistakes(
                        territory.epcis().stream().map(Epci::siren).collect(Collectors.toSet()));
        if (!mistakes.isEmpty()) return page(form, mistakes);
        return switch (engaging.engage(form, administrator.id())) {
            case ENTERED -> new ModelAndView("redirect:/assistance/contracts");
            case NOBODY -> page(form, one("agent"));
            case NUMBER_TAKEN -> page(form, one("number"));
        };
    }

    private ModelAndView page(ContractForm form, Mistakes mistakes) {
        var all = contracts.all();
        var providers = organisations.legals(all.stream().map(Contract::provider).toList());
        var view =
                new ModelAndView(
                        "desk/committee/contracts.jte",
                        "page",
                        new ContractsPage(all, providers, territory.epcis(), form, mistakes));
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static Mistakes one(String field) {
        List<Mistake> wrong = List.of(ContractForm.mistake(field));
        return new Mistakes(wrong);
    }

    private static String value(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").replaceAll("\\p{Cntrl}", "");
    }
}
