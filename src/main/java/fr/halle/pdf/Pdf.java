package fr.halle.pdf;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Sets a template on paper. */
@Component
public class Pdf {

    private final TemplateEngine templates;
    private final String style = new String(Typecase.file("sheet.css"), StandardCharsets.UTF_8);

    public Pdf(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * With its structure told, to be kept: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
     *
     * @param template a whole page with its language, a title and a description; its parameter
     *     {@code style} is the look that all sheets share
     */
    public byte[] of(String template, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("style", style);
        var html = new StringOutput();
        templates.render(template, all, html);
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
