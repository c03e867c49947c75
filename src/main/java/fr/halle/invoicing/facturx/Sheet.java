package fr.halle.invoicing.facturx;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import fr.halle.invoicing.paper.Paper;
import fr.halle.web.ui.Texts;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;

/** The invoice for people: A4, PDF/A-3b, its fonts within it. */
@Component
class Sheet {

    private static final String FOLDER = "/invoicing/";

    static {
        // it has a log of its own, on which it tells how each page went
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final TemplateEngine templates;
    private final MessageSource messages;
    private final String style = new String(file("invoice.css"), StandardCharsets.UTF_8);

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
            builder()
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html.toString())), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_B);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "atkinson-next-400.ttf", "Atkinson", 400);
        font(builder, "atkinson-next-700.ttf", "Atkinson", 700);
        font(builder, "young-serif.ttf", "Young Serif", 400);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(file(file)), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] file(String name) {
        try (InputStream in =
                Objects.requireNonNull(Sheet.class.getResourceAsStream(FOLDER + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
