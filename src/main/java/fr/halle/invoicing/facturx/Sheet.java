package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Paper;
import fr.halle.web.ui.Texts;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The invoice for people: A4, PDF/A-3b, its fonts within it. */
@Component
class Sheet {

    private final TemplateEngine templates;
    private final MessageSource messages;
    private final String style = new String(Typecase.file("invoice.css"), StandardCharsets.UTF_8);

    Sheet(TemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    byte[] pdf(Paper paper, Map<String, String> notes) {
        var html = new StringOutput();
        var texts = new Texts(messages, paper.language());
        templates.render(
                "invoicing/facturx/sheet.jte",
                Map.of("texts", texts, "shown", new Shown(paper, notes, texts), "style", style),
                html);
        var out = new ByteArrayOutputStream();
        try {
            Typecase.builder()
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html.toString())), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
