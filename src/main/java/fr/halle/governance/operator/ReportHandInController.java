package fr.halle.governance.operator;

import fr.halle.governance.files.Paper;
import fr.halle.governance.files.Sent;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever acts for the operator hands in a report. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/operator/contracts/{contract}/reports")
class ReportHandInController {

    private final Contracts contracts;
    private final Reports reports;
    private final OperatorDesk desk;

    ReportHandInController(Contracts contracts, Reports reports, OperatorDesk desk) {
        this.contracts = contracts;
        this.reports = reports;
        this.desk = desk;
    }

    /** {@code corrects}: what is to be mended stands in the form. */
    @GetMapping("/new")
    ModelAndView ask(
            @PathVariable UUID contract,
            @RequestParam Map<String, String> asked,
            @AuthenticationPrincipal SignedIn person) {
        var known = desk.acted(contract, person);
        var corrects = corrected(known, new Typed(asked));
        return page(known, corrects == null ? Typed.NOTHING : again(corrects), List.of());
    }

    @PostMapping
    ModelAndView handIn(
            @PathVariable UUID contract,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person)
            throws IOException {
        var known = desk.acted(contract, person);
        var typed = new Typed(fields);
        var form = new ReportForm(typed, known, contracts.objectives(contract));
        var sent = Sent.of(file);
        var mistakes = form.mistakes(desk.today(), sent);
        if (!mistakes.isEmpty()) return page(known, typed, mistakes);
        Paper paper = sent instanceof Sent.Taken(var taken) ? taken : null;
        return reports.handIn(form.report(paper), person.id())
                .map(id -> new ModelAndView("redirect:/council/operator/reports/" + id))
                .orElseGet(
                        () ->
                                page(
                                        known,
                                        typed,
                                        List.of(
                                                Refused.of(
                                                        "summary",
                                                        "governance.operator.report.twice"))));
    }

    private @Nullable Report corrected(Contract contract, Typed typed) {
        var id = typed.id("corrects");
        return id == null
                ? null
                : reports.byId(id)
                        .filter(each -> each.contract().equals(contract.id()))
                        .orElse(null);
    }

    private static Typed again(Report report) {
        var fields = new HashMap<String, String>();
        fields.put("corrects", report.id().toString());
        fields.put("begins", report.beginsOn().toString());
        fields.put("ends", report.endsOn().toString());
        fields.put("summary", report.summary());
        fields.put("body", report.body());
        report.figures()
                .forEach(
                        (id, reached) ->
                                fields.put(
                                        "reached-" + id,
                                        reached.stripTrailingZeros()
                                                .toPlainString()
                                                .replace('.', ',')));
        return new Typed(fields);
    }

    private ModelAndView page(Contract contract, Typed typed, List<Refused> refused) {
        var form = new ReportForm(typed, contract, contracts.objectives(contract.id()));
        var page = new ReportFormPage(form, corrected(contract, typed), refused);
        var view = new ModelAndView("governance/operator/new_report.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
