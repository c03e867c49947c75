package fr.halle.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as both sides cut them: « Charleville-Mézières » is two, « d’abeille » too. Letters and
 * figures only, so nothing typed means anything to the query language.
 */
final class Words {

    /** What a person asks in earnest; the rest of a long text is passed over. */
    private static final int MOST = 8;

    private static final int LONGEST = 40;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /** The different words of what was typed, in its order. */
    static List<String> of(String typed) {
        var words = new ArrayList<String>();
        for (var word : plain(typed).split(" ")) {
            if (word.isEmpty() || word.length() > LONGEST || words.contains(word)) continue;
            if (words.size() < MOST) words.add(word);
        }
        return words;
    }

    /** Lower case, words apart by one space; accents are the database's affair. */
    static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BETWEEN.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
