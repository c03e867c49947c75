package fr.halle.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.webp.WebpWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes each page four times, on a telephone and a wide screen, by day and by night, small enough
 * for the repository; axe looks along.
 */
final class Camera {

    private static final int[] WIDTHS = {360, 1280};
    private static final int TALLEST = 1800;
    private static final int WIDE = 800;
    private static final WebpWriter SMALL = WebpWriter.DEFAULT.withQ(45);

    private final Path album;
    private final List<String> findings = new ArrayList<>();
    private int states;

    Camera(Path album) {
        this.album = album;
    }

    int states() {
        return states;
    }

    /** Whatever axe found, on whichever picture. */
    List<String> findings() {
        return findings;
    }

    void take(Visitor visitor, String state) {
        states++;
        for (int width : WIDTHS) {
            visitor.page.setViewportSize(width, width < 600 ? 780 : 900);
            for (var light : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                visitor.page.emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(light)
                                // no colour is on its way to another when axe looks
                                .setReducedMotion(ReducedMotion.REDUCE));
                var name = state + "-" + width + (light == ColorScheme.DARK ? "-night" : "");
                Axe.findings(visitor.page).forEach(found -> findings.add(name + ": " + found));
                keep(name, visitor.page);
            }
        }
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void keep(String name, Page page) {
        try {
            var whole = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            var image = ImmutableImage.loader().fromBytes(whole);
            if (image.width > WIDE) image = image.scaleToWidth(WIDE);
            if (image.height > TALLEST) image = image.takeTop(TALLEST);
            Files.createDirectories(album);
            Files.write(album.resolve(name + ".webp"), image.bytes(SMALL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
