package fr.halle.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What Halle says on the console while it has no page yet: in French, then in English. */
final class ConsoleSentences {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ConsoleSentences() {}

    static String inBoth(String key, Object... facts) {
        return in(Locale.FRANCE, key, facts) + "\n" + inEnglish(key, facts);
    }

    static String inEnglish(String key, Object... facts) {
        return in(Locale.UK, key, facts);
    }

    private static String in(Locale locale, String key, Object... facts) {
        var texts =
                ResourceBundle.getBundle(
                        ConsoleSentences.class.getPackageName() + ".messages", locale, EXACTLY);
        return new MessageFormat(texts.getString(key), locale).format(facts);
    }
}
