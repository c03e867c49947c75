package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.webp.WebpWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes each page four times, on a telephone and a wide screen, by day and by night, small enough
 * for the repository; axe looks along.
 */
final class Camera {

    private static final int[] WIDTHS = {360, 1280};
    private static final int TALLEST = 2200;
    private static final WebpWriter SMALL = WebpWriter.DEFAULT.withQ(50);

    private final Path album;
    private int states;

    Camera(Path album) {
        this.album = album;
    }

    int states() {
        return states;
    }

    void take(Visitor visitor, String state) {
        states++;
        for (int width : WIDTHS) {
            visitor.page.setViewportSize(width, width < 600 ? 780 : 900);
            for (var light : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                var name = state + "-" + width + (light == ColorScheme.DARK ? "-night" : "");
                assertThat(Axe.findings(visitor.page)).as("axe on " + name).isEmpty();
                keep(name, visitor.page);
            }
        }
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void keep(String name, Page page) {
        try {
            var whole = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            var image = ImmutableImage.loader().fromBytes(whole);
            if (image.height > TALLEST) image = image.takeTop(TALLEST);
            Files.createDirectories(album);
            Files.write(album.resolve(name + ".webp"), image.bytes(SMALL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
