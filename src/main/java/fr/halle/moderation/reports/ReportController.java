package fr.halle.moderation.reports;

import fr.halle.kernel.Language;
import fr.halle.moderation.ContentRef;
import fr.halle.moderation.Contents;
import fr.halle.moderation.ReportedContent;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;

/** Anybody may say what is wrong with a page, without an account (DSA, art. 16). */
@Controller
@Access(Who.ANYONE)
class ReportController {

    private final Contents contents;
    private final Reporting reporting;
    private final PublicAddress address;

    ReportController(Contents contents, Reporting reporting, PublicAddress address) {
        this.contents = contents;
        this.reporting = reporting;
        this.address = address;
    }

    @GetMapping("/reports/new")
    ModelAndView ask(@RequestParam(defaultValue = "") String content) {
        return page(known(content), ReportForm.about(content), Map.of());
    }

    @PostMapping("/reports/new")
    ModelAndView report(
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String explanation,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "good-faith", defaultValue = "false") boolean goodFaith,
            @AuthenticationPrincipal @Nullable SignedIn person,
            HttpServletRequest request,
            Locale locale) {
        var about = known(content);
        var form = new ReportForm(content, reason, explanation, name, email, goodFaith).cleaned();
        var from = new Reporting.From(request.getRemoteAddr(), person, Language.of(locale));
        var mistakes = reporting.report(about, form, from);
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/reports/received")
                : page(about, form, mistakes);
    }

    @GetMapping("/reports/received")
    String received() {
        return "moderation/reports/received.jte";
    }

    private ReportedContent known(String content) {
        return ContentRef.parse(content)
                .flatMap(contents::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            ReportedContent content, ReportForm form, Map<String, String> mistakes) {
        var page = new ReportPage(content, address.of(content.path()), form, mistakes);
        var view = new ModelAndView("moderation/reports/new.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
