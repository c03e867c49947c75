package fr.halle.governance.acts;

import fr.halle.kernel.Language;
import fr.halle.pdf.Pdf;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.UUID;

/** A deliberation, and its extract on paper: in French, as it was decided. */
@Controller
@Access(Who.ANYONE)
class DeliberationController {

    private final ActPages pages;
    private final Pdf pdf;
    private final MessageSource messages;

    DeliberationController(ActPages pages, Pdf pdf, MessageSource messages) {
        this.pages = pages;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping("/council/deliberations/{deliberation}")
    ModelAndView show(
            @PathVariable UUID deliberation, @AuthenticationPrincipal @Nullable SignedIn person) {
        return pages.show(deliberation, person);
    }

    @GetMapping("/council/deliberations/{deliberation}/extract.pdf")
    ResponseEntity<byte[]> extract(
            @PathVariable UUID deliberation, @AuthenticationPrincipal @Nullable SignedIn person) {
        var act = pages.shown(deliberation, person);
        var texts = new Texts(messages, Language.FR);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(act.number() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.of("governance/acts/extract.jte", Map.of("texts", texts, "act", act)));
    }
}
