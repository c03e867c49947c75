package fr.halle.pictures;

import com.sksamuel.scrimage.webp.WebpImageReader;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a file into a picture that stands upright, on white, in the colours of a screen. */
final class Decoding {

    private static final int WIDE_ENOUGH = 2400;
    private static final double MANY_PIXELS = 20_000_000;

    private Decoding() {}

    static BufferedImage upright(byte[] file, Header header) throws Refused {
        try {
            return upright(
                    header.kind() == Kind.WEBP
                            ? new WebpImageReader().read(file).awt()
                            : sampled(file, header),
                    header);
        } catch (IOException | RuntimeException e) {
            throw new Refused("broken");
        }
    }

    /** Of a very large picture only every second or third pixel, so that memory stays bounded. */
    private static BufferedImage sampled(byte[] file, Header header) throws IOException {
        var reader = reader(header.kind());
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            double pixels = (double) header.width() * header.height();
            int shorter = Math.min(header.width(), header.height());
            int step =
                    Math.max(
                            shorter / WIDE_ENOUGH,
                            (int) Math.ceil(Math.sqrt(pixels / MANY_PIXELS)));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Kind kind) {
        return ImageIO.getImageReadersByFormatName(kind == Kind.PNG ? "png" : "jpeg").next();
    }

    /** Drawn anew: what was transparent is white, and what had a colour profile is sRGB. */
    private static BufferedImage upright(BufferedImage picture, Header header) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean sideways = header.isSideways();
        var upright =
                new BufferedImage(
                        sideways ? height : width,
                        sideways ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        var paper = upright.createGraphics();
        try {
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            paper.drawImage(picture, turn(header.orientation(), width, height), null);
        } finally {
            paper.dispose();
        }
        return upright;
    }

    /** Exif 2.32, 4.6.4 A: where the first line and the first column of the file belong. */
    private static AffineTransform turn(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
