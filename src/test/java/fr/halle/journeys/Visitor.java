package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person with a browser: goes, reads, fills in, and looks at every page with axe and a camera.
 */
public final class Visitor implements AutoCloseable {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    public final Page page;
    private final BrowserContext context;
    private final String site;
    private final String name;
    private final boolean script;
    private boolean keys;

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
        context.setDefaultTimeout(60_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        this.page = context.newPage();
    }

    /** As a browser whose letters are set twice as large. */
    void doubleLetters() {
        context.addInitScript(
                "addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '200%')");
    }

    public Visitor go(String path) {
        page.navigate(path.startsWith("http") ? path : site + path);
        return this;
    }

    /**
     * Asserts that axe finds nothing and that nothing is wider than the screen; keeps a picture
     * with -Dhalle.screenshots=true, since the browser lays the page out anew for each.
     */
    public Visitor look(String where) {
        // once for each page of a journey: axe takes its time
        if (!SEEN.add(name + "-" + where)) return this;
        if (Boolean.getBoolean("halle.screenshots")) picture(where);
        if (!script) return this; // axe is a script
        assertThat(Axe.findings(page)).as("axe on " + where).isEmpty();
        int width =
                (Integer)
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(width).as("pixels beyond the screen on " + where).isLessThanOrEqualTo(0);
        return this;
    }

    private void picture(String where) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + "-" + where + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(70)
                        .setFullPage(true));
    }

    /** As those see it whose system is dark; no colour is on its way to another when axe looks. */
    Visitor byNight() {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.DARK)
                        .setReducedMotion(ReducedMotion.REDUCE));
        return this;
    }

    /**
     * Without a mouse: everything is reached by the focus, which must be seen, and used by keys.
     */
    Visitor byKeyboard() {
        keys = true;
        return this;
    }

    public Visitor press(String words) {
        return use(AriaRole.BUTTON, words, "Enter");
    }

    public Visitor follow(String words) {
        return use(AriaRole.LINK, words, "Enter");
    }

    /** A radio or a box. */
    public Visitor choose(String selector) {
        var choice = page.locator(selector);
        if (!keys) choice.check();
        else if (!choice.isChecked()) focused(choice).press("Space");
        return this;
    }

    /** Instead of what is there. */
    public Visitor fill(String selector, String words) {
        var field = page.locator(selector);
        if (!keys) {
            field.fill(words);
            return this;
        }
        if ("time".equals(focused(field).getAttribute("type"))) {
            field.fill(words); // its keys follow the habits of the machine
            return this;
        }
        field.press("ControlOrMeta+a");
        page.keyboard().insertText(words);
        return this;
    }

    public Visitor pressOn(String selector) {
        return use(page.locator(selector), "Enter");
    }

    private Visitor use(AriaRole role, String words, String key) {
        return use(page.getByRole(role, new Page.GetByRoleOptions().setName(words)).first(), key);
    }

    private Visitor use(Locator target, String key) {
        if (keys) focused(target).press(key);
        else target.click();
        return this;
    }

    /** What the Tab key reaches too, with the focus that shows. */
    private Locator focused(Locator target) {
        assertThat((Integer) target.evaluate("e => e.tabIndex"))
                .as("reached by Tab")
                .isNotNegative();
        page.keyboard().press("Shift"); // a browser shows the focus to whoever uses keys
        target.focus();
        new Keyboard(this).seen(target.toString());
        return target;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
