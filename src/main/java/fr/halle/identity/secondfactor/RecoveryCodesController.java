package fr.halle.identity.secondfactor;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.SIGNED_IN)
class RecoveryCodesController {

    private final SecurityPages pages;
    private final CodeCheck codes;
    private final Enrolment enrolment;

    RecoveryCodesController(SecurityPages pages, CodeCheck codes, Enrolment enrolment) {
        this.pages = pages;
        this.codes = codes;
        this.enrolment = enrolment;
    }

    @PostMapping("/my/security/recovery-codes")
    ModelAndView draw(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal SignedIn inside) {
        var outcome = codes.check(inside.id(), code);
        if (outcome != CodeOutcome.RIGHT) {
            return SecurityPages.view(pages.of(inside.id(), outcome.sentence()));
        }
        return new ModelAndView(
                "identity/secondfactor/recovery-codes.jte",
                "page",
                new RecoveryCodesPage(enrolment.drawNewCodes(inside.id()), "/my/security"));
    }
}
