package fr.halle.web.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import org.springframework.web.util.HtmlUtils;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;

import javax.imageio.ImageIO;

/**
 * A code that a telephone reads: drawn for a page, or as a picture for a mail. Black on white in
 * both modes.
 */
public final class QrCode {

    private static final int QUIET = 4; // modules of white around it, ISO/IEC 18004
    private static final int PIXELS = 6; // per module

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** At most some 2 000 characters; beyond that an IllegalArgumentException. */
    public static QrCode of(String content) {
        var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        // plain letters need no mark of their alphabet, which old scanners do not understand
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(content)) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            return new QrCode(Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** To be written into a page as it is; {@code label} is what a screen reader says. */
    public String svg(String label) {
        int side = modules.getWidth() + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (!isDark(x, y)) continue;
                int start = x;
                while (x + 1 < modules.getWidth() && isDark(x + 1, y)) x++;
                int run = x - start + 1;
                path.append("M%d %dh%dv1h-%dz".formatted(start + QUIET, y + QUIET, run, run));
            }
        }
        return """
                <svg class="qr" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path d="%s"/></svg>"""
                .formatted(HtmlUtils.htmlEscape(label), side, side, path);
    }

    public byte[] png() {
        int side = (modules.getWidth() + 2 * QUIET) * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / PIXELS - QUIET;
                int row = y / PIXELS - QUIET;
                boolean inside =
                        column >= 0
                                && row >= 0
                                && column < modules.getWidth()
                                && row < modules.getHeight();
                picture.setRGB(x, y, inside && isDark(column, row) ? 0x000000 : 0xffffff);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private boolean isDark(int x, int y) {
        return modules.get(x, y) == 1;
    }
}
