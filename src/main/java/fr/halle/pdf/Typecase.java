package fr.halle.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/** The fonts, the colours and the standard of every sheet. */
final class Typecase {

    private static final String FOLDER = "/pdf/";

    static {
        // it has a log of its own, on which it tells how each page went
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private Typecase() {}

    static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "atkinson-next-400.ttf", "Atkinson", 400);
        font(builder, "atkinson-next-700.ttf", "Atkinson", 700);
        font(builder, "young-serif.ttf", "Young Serif", 400);
        builder.usePdfUaAccessibility(true);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(file(file)), family, weight, FontStyle.NORMAL, true);
    }

    static byte[] file(String name) {
        try (InputStream in =
                Objects.requireNonNull(Typecase.class.getResourceAsStream(FOLDER + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
