package fr.halle.pictures;

import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.ScaleMethod;
import com.sksamuel.scrimage.nio.JpegWriter;
import com.sksamuel.scrimage.webp.WebpWriter;

import fr.halle.kernel.Cover;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a picture anew in each of its widths: of the file that was sent nothing but what is seen
 * is left.
 */
@Component
class Encoding {

    private static final Logger log = LoggerFactory.getLogger(Encoding.class);
    private static final WebpWriter WEBP = WebpWriter.DEFAULT.withQ(78).withM(4).withoutAlpha();
    private static final JpegWriter JPEG = new JpegWriter(80, true);

    private volatile boolean webp = true;

    /**
     * WebP in all widths and JPEG in one; or JPEG in all where the WebP tool cannot run. Gives the
     * size of the largest.
     */
    Dimension write(BufferedImage picture, Path folder) throws IOException {
        var scaled = narrowed(ImmutableImage.wrapAwt(picture), Cover.WIDEST);
        var largest = new Dimension(scaled.width, scaled.height);
        for (int width : Cover.widths(picture.getWidth()).reversed()) {
            scaled = narrowed(scaled, width);
            boolean done = webp && webp(scaled, folder.resolve(width + ".webp"));
            if (!done || width == Cover.plainWidth(picture.getWidth())) {
                Files.write(folder.resolve(width + ".jpg"), scaled.forWriter(JPEG).bytes());
            }
        }
        return largest;
    }

    private static ImmutableImage narrowed(ImmutableImage picture, int width) {
        return picture.width <= width ? picture : picture.scaleToWidth(width, ScaleMethod.Bicubic);
    }

    /**
     * The tool comes with its library and is unpacked into the folder for temporary files, from
     * which a careful machine lets nothing run.
     */
    private boolean webp(ImmutableImage picture, Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = picture.forWriter(WEBP).bytes();
        } catch (IOException | LinkageError e) {
            webp = false;
            log.warn(
                    "Photographs are kept as JPEG only, which is heavier: cwebp cannot run from {}."
                            + " Let programs run there, or give -Djava.io.tmpdir another folder",
                    System.getProperty("java.io.tmpdir"),
                    e);
            return false;
        }
        Files.write(file, bytes);
        return true;
    }
}
