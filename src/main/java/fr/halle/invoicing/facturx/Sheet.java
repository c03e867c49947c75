package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Paper;
import fr.halle.pdf.Pdf;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Map;

/** The invoice for people: A4, PDF/A-3b, its fonts within it. */
@Component
class Sheet {

    private final Pdf pdf;
    private final MessageSource messages;

    Sheet(Pdf pdf, MessageSource messages) {
        this.pdf = pdf;
        this.messages = messages;
    }

    byte[] pdf(Paper paper, Map<String, String> notes) {
        var texts = new Texts(messages, paper.language());
        return pdf.of(
                "invoicing/facturx/sheet.jte",
                Map.of("texts", texts, "shown", new Shown(paper, notes, texts)));
    }
}
