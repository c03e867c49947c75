package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person with a browser: goes, reads, fills in, and looks at every page with axe and a camera.
 */
final class Visitor implements AutoCloseable {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    final Page page;
    private final BrowserContext context;
    private final String site;
    private final String name;
    private final boolean script;

    Visitor(String name, String site, int width, boolean script) {
        this.site = site;
        this.script = script;
        this.name = name + "-" + width + (script ? "" : "-no-script");
        this.context =
                Browsers.chromium()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, width < 600 ? 780 : 900)
                                        .setLocale("fr-FR")
                                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(15_000);
        this.page = context.newPage();
    }

    /** As a browser whose letters are set twice as large. */
    void doubleLetters() {
        context.addInitScript(
                "addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '200%')");
    }

    Visitor go(String path) {
        page.navigate(path.startsWith("http") ? path : site + path);
        return this;
    }

    /**
     * Asserts that axe finds nothing, that nothing is wider than the screen, and keeps a picture.
     */
    Visitor look(String where) {
        // once for each page of a journey: axe takes its time
        if (!SEEN.add(name + "-" + where)) return this;
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + "-" + where + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(70)
                        .setFullPage(true));
        if (!script) return this; // axe is a script
        assertThat(Axe.findings(page)).as("axe on " + where).isEmpty();
        int width =
                (Integer)
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(width).as("pixels beyond the screen on " + where).isLessThanOrEqualTo(0);
        return this;
    }

    /** As those see it whose system is dark; no colour is on its way to another when axe looks. */
    Visitor byNight() {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.DARK)
                        .setReducedMotion(ReducedMotion.REDUCE));
        return this;
    }

    Visitor press(String words) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
