package fr.halle.governance.operator;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** Anybody reads who is charged with what, and what came of it. */
@Controller
@Access(Who.ANYONE)
class OperatorController {

    private static final Staff NOBODY = new Staff(List.of(), Map.of());

    private final Contracts contracts;
    private final Reports reports;
    private final OperatorDesk desk;

    OperatorController(Contracts contracts, Reports reports, OperatorDesk desk) {
        this.contracts = contracts;
        this.reports = reports;
        this.desk = desk;
    }

    /** {@code contract}: another than the last one; what is no contract shows the last one. */
    @GetMapping("/council/operator")
    ModelAndView show(
            @RequestParam(defaultValue = "") String contract,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        var all = contracts.all();
        var shown =
                all.stream()
                        .filter(each -> each.id().toString().equals(contract))
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .orElse(null);
        return new ModelAndView(
                "governance/operator/operator.jte",
                "page",
                new OperatorPage(
                        all,
                        shown,
                        shown == null ? List.of() : contracts.objectives(shown.id()),
                        shown == null ? List.of() : reports.of(shown.id()),
                        shown == null ? NOBODY : desk.staff(shown),
                        desk.reader(shown, person),
                        desk.today()));
    }
}
