package fr.halle.testing;

import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.webp.WebpWriter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Photographs made on the spot: the left half is red, the right half is blue. */
public final class Photos {

    /** What a camera notes: held with its right side down, its maker, and where it was. */
    public static final String MAKER = "Appareil indiscret";

    private Photos() {}

    public static byte[] jpeg(int width, int height) {
        return written(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** Its middle is transparent. */
    public static byte[] png(int width, int height) {
        var picture = redAndBlue(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = width / 3; x < 2 * width / 3; x++) {
            for (int y = height / 3; y < 2 * height / 3; y++) picture.setRGB(x, y, 0);
        }
        return written(picture, "png");
    }

    public static byte[] gif(int width, int height) {
        return written(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    public static byte[] webp(int width, int height) {
        try {
            return ImmutableImage.wrapAwt(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB))
                    .forWriter(WebpWriter.DEFAULT)
                    .bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG that was taken upright with a telephone held upright: the file lies on its side. */
    public static byte[] sideways(int width, int height) {
        var plain = jpeg(width, height);
        var notes = notes();
        return ByteBuffer.allocate(plain.length + notes.length)
                .put(plain, 0, 2)
                .put(notes)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** In four inks, as printers want it: 4 bands that ImageIO writes as they are. */
    public static byte[] fourInks(int width, int height) {
        var inks =
                java.awt.image.Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        int[] red = {0, 255, 255, 0};
        for (int x = 0; x < width; x++) for (int y = 0; y < height; y++) inks.setPixel(x, y, red);
        var bytes = new ByteArrayOutputStream();
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            var writer = writers.next();
            if (!writer.getClass().getName().startsWith("com.sun")) continue;
            try (var output = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(output);
                writer.write(new IIOImage(inks, null, null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes.toByteArray();
    }

    /** A few bytes that promise a picture of that size. */
    public static byte[] promising(int width, int height) {
        var file = png(300, 300);
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        return file;
    }

    /** Exif (APP1): two notes and the way to a third, which says where. */
    private static byte[] notes() {
        var maker = (MAKER + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(90 + maker.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        note(tiff, 0x010f, 2, maker.length, 80);
        note(tiff, 0x0112, 3, 1, 6 << 16);
        note(tiff, 0x8825, 4, 1, 50);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        note(tiff, 0x0001, 2, 2, 'N' << 24);
        tiff.putInt(0).position(80);
        tiff.put(maker);
        var exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(4 + exif.length + tiff.capacity())
                .putShort((short) 0xffe1)
                .putShort((short) (2 + exif.length + tiff.capacity()))
                .put(exif)
                .put(tiff.array())
                .array();
    }

    private static void note(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static BufferedImage redAndBlue(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var paper = picture.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height);
        paper.setColor(Color.BLUE);
        paper.fillRect(width / 2, 0, width - width / 2, height);
        paper.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) throw new AssertionError(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
