package fr.halle.charter.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as rules compare them. */
final class Plain {

    private Plain() {}

    /** Small letters and figures without accents, each word between two blanks: « cafe moulu ». */
    static String words(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        var apart = new StringBuilder(text.length() + 2).append(' ');
        for (char each : Normalizer.normalize(small, Normalizer.Form.NFD).toCharArray()) {
            if (Character.isLetterOrDigit(each)) apart.append(each);
            else if (Character.getType(each) != Character.NON_SPACING_MARK
                    && apart.charAt(apart.length() - 1) != ' ') apart.append(' ');
        }
        return apart.append(' ').toString().replace("  ", " ");
    }

    static int length(String text) {
        var one = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return one.codePointCount(0, one.length());
    }
}
