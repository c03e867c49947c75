package fr.halle.desk.handover;

import java.text.Normalizer;
import java.util.Locale;

/** A tree and a number, as somebody types them with floury hands: « hetre 7 » is Hêtre 07. */
record CallName(String tree, String number) {

    static CallName of(String written) {
        var plain =
                Normalizer.normalize(written, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return new CallName(
                plain.replaceAll("[^a-z]", ""),
                plain.replaceAll("\\D", "").replaceFirst("^0+(?=.)", ""));
    }

    /** The tree alone is enough when no number is typed. */
    boolean answersTo(String typed) {
        var asked = of(typed);
        return !asked.tree.isEmpty()
                && tree.equals(asked.tree)
                && (asked.number.isEmpty() || number.equals(asked.number));
    }
}
