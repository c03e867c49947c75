package fr.halle.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

class QrCodeTests {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @ParameterizedTest
    @ValueSource(strings = {"https://halle.example/v/7H3K-Q2", "Café à emporter – 4,50 €"})
    void thePictureIsReadByAScanner(String content) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(QrCode.of(content).png()));
        assertThat(read(picture)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://halle.example/v/7H3K-Q2", "Café à emporter – 4,50 €"})
    void theDrawingIsReadByAScannerAndSaidByAScreenReader(String content) throws Exception {
        var svg = QrCode.of(content).svg("Code <marron>");
        assertThat(svg).contains("aria-label=\"Code &lt;marron&gt;\"").doesNotContain("style=");
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.fillRect(0, 0, 400, 400);
        pen.setTransform(AffineTransform.getScaleInstance(6, 6));
        pen.setColor(java.awt.Color.BLACK);
        var runs = RUN.matcher(svg);
        while (runs.find()) pen.fillRect(number(runs, 1), number(runs, 2), number(runs, 3), 1);
        assertThat(read(picture)).isEqualTo(content);
    }

    private static int number(java.util.regex.Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
