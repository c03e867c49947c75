package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** A person without a mouse, who must see at each step where they are. */
public final class Keyboard {

    private static final int PATIENCE = 250;

    /** What the element with the focus is called by its label, its name for readers or its text. */
    private static final String NAME =
            """
            () => {
                const e = document.activeElement;
                const labels = e.labels && e.labels.length ? [...e.labels].map(each => each.innerText).join(' ') : '';
                return (e.getAttribute('aria-label') || labels || e.innerText || '').replace(/\\s+/g, ' ').trim();
            }
            """;

    /** Its own outline or shadow, that of the card it covers, or its label's beside it. */
    private static final String SEEN =
            """
            () => {
                const drawn = (e, part) => {
                    const style = getComputedStyle(e, part);
                    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
                };
                const e = document.activeElement;
                return drawn(e) || drawn(e, '::after') || [...(e.labels || [])].some(label => drawn(label) || [...label.querySelectorAll('*')].some(each => drawn(each)));
            }
            """;

    private final Visitor visitor;

    public Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Tabs on until the focus is on something whose name holds these words. */
    public Keyboard reach(String words) {
        for (int i = 0; i < PATIENCE; i++) {
            press("Tab");
            if (name().contains(words)) return seen(words);
        }
        throw new AssertionError("Tab never reaches « " + words + " » on " + visitor.page.url());
    }

    /** Tabs on until the focus is on something that this selector describes. */
    public Keyboard reachOneOf(String selector) {
        return reachBy("Tab", selector);
    }

    /** The same, the other way. */
    public Keyboard goBackTo(String selector) {
        return reachBy("Shift+Tab", selector);
    }

    private Keyboard reachBy(String key, String selector) {
        for (int i = 0; i < PATIENCE; i++) {
            press(key);
            if (is(selector)) return seen(selector);
        }
        throw new AssertionError(key + " never reaches " + selector + ": " + visitor.page.url());
    }

    public Keyboard press(String key) {
        visitor.page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String words) {
        visitor.page.keyboard().type(words);
        return this;
    }

    /** Presses Enter on a link or a button, and waits for the page it leads to. */
    public void enter() {
        visitor.page.waitForNavigation(() -> press("Enter"));
    }

    String name() {
        return (String) visitor.page.evaluate(NAME);
    }

    public boolean is(String selector) {
        return (Boolean)
                visitor.page.evaluate("css => document.activeElement.matches(css)", selector);
    }

    Keyboard seen(String what) {
        assertThat((Boolean) visitor.page.evaluate(SEEN))
                .as("the focus can be seen on " + what + " of " + visitor.page.url())
                .isTrue();
        return this;
    }
}
