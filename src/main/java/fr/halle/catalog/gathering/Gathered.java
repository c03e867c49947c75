package fr.halle.catalog.gathering;

import fr.halle.web.ui.Texts;

import java.util.List;

/**
 * How far the photographs of a file have come; {@code again}: those waiting whose site did not
 * answer yet.
 */
public record Gathered(int wanted, int waiting, int again, int failed, List<Failure> failures) {

    /** A photograph that is not there, and why. */
    public record Failure(int row, String source, String key, List<Object> arguments) {

        public String in(Texts texts) {
            var why = texts.text(key, arguments.toArray());
            return texts.text("catalog.import.photograph", String.valueOf(row), source, why);
        }
    }

    public int there() {
        return wanted - waiting - failed;
    }

    public int percent() {
        return wanted == 0 ? 100 : 100 * (wanted - waiting) / wanted;
    }
}
