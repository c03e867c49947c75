package fr.halle.catalog;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

import java.util.Set;
import java.util.TreeSet;

/**
 * HTML from outside, made safe: paragraphs, lists, emphasis; no link, no picture, no style, no
 * script.
 */
public final class SafeHtml {

    private static final PolicyFactory SAFE = Sanitizers.FORMATTING.and(Sanitizers.BLOCKS);

    private SafeHtml() {}

    /** What may be kept and shown as it is. */
    public static String of(String html) {
        return SAFE.sanitize(html);
    }

    /** The names of the elements that {@link #of} takes out, in alphabetical order. */
    public static Set<String> removedFrom(String html) {
        var removed = new TreeSet<String>();
        SAFE.sanitize(html, new Witness(), removed);
        return removed;
    }

    private static class Witness implements HtmlChangeListener<Set<String>> {

        @Override
        public void discardedTag(@Nullable Set<String> removed, String element) {
            if (removed != null) removed.add(element);
        }

        @Override
        public void discardedAttributes(
                @Nullable Set<String> removed, String element, String... attributes) {}
    }
}
