package fr.halle.governance.operator;

import fr.halle.governance.NotThere;
import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** A report: its summary and its figures for anybody, all of it for the members. */
@Controller
@Access(Who.ANYONE)
@RequestMapping("/council/operator/reports/{report}")
class ReportController {

    private final Contracts contracts;
    private final Reports reports;
    private final OperatorDesk desk;
    private final Identity identity;

    ReportController(Contracts contracts, Reports reports, OperatorDesk desk, Identity identity) {
        this.contracts = contracts;
        this.reports = reports;
        this.desk = desk;
        this.identity = identity;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID report, @AuthenticationPrincipal @Nullable SignedIn person) {
        var known = reports.byId(report).orElseThrow(NotThere::answer);
        var contract = contracts.byId(known.contract()).orElseThrow();
        var by = new PersonId(known.handedInBy());
        return new ModelAndView(
                "governance/operator/report.jte",
                "page",
                new ReportPage(
                        known,
                        contract,
                        contracts.objectives(contract.id()),
                        desk.reader(contract, person),
                        identity.names(List.of(by)).getOrDefault(by, "")));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> give(
            @PathVariable UUID report, @AuthenticationPrincipal @Nullable SignedIn person) {
        var known = reports.byId(report).orElseThrow(NotThere::answer);
        var contract = contracts.byId(known.contract()).orElseThrow();
        if (!desk.reader(contract, person).reads()) throw NotThere.answer();
        return reports.paper(report).orElseThrow(NotThere::answer).download();
    }
}
