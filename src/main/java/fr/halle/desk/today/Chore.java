package fr.halle.desk.today;

import fr.halle.web.ui.Texts;

import java.util.function.Function;

/**
 * Something to do now: a sentence, and the one way to it. {@code action} is the key of what the
 * link says.
 */
record Chore(boolean urgent, Function<Texts, String> words, String path, String action) {

    static Chore urgent(Function<Texts, String> words, String path, String action) {
        return new Chore(true, words, path, action);
    }

    static Chore calm(Function<Texts, String> words, String path, String action) {
        return new Chore(false, words, path, action);
    }
}
