package fr.halle.governance.proceedings;

import fr.halle.kernel.Language;
import fr.halle.pdf.Pdf;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The minutes, on a page and on paper: in French, as the body adopted them. */
@Controller
@Access(Who.ANYONE)
@RequestMapping("/council/sessions/{meeting}")
class MinutesController {

    private final MinutesPages pages;
    private final Pdf pdf;
    private final MessageSource messages;

    MinutesController(MinutesPages pages, Pdf pdf, MessageSource messages) {
        this.pages = pages;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping("/minutes")
    ModelAndView show(
            @PathVariable UUID meeting, @AuthenticationPrincipal @Nullable SignedIn person) {
        return pages.show(meeting, person, Typed.NOTHING, List.of());
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> sheet(
            @PathVariable UUID meeting, @AuthenticationPrincipal @Nullable SignedIn person) {
        var minutes = pages.seen(meeting, person);
        var texts = new Texts(messages, Language.FR);
        var name = "PV-%s-%s.pdf".formatted(minutes.body().prefix(), minutes.session().day());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(name).build().toString())
                .body(
                        pdf.of(
                                "governance/proceedings/sheet.jte",
                                Map.of("texts", texts, "minutes", minutes)));
    }
}
