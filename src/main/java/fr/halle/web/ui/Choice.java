package fr.halle.web.ui;

/** One of several things to choose from; {@code note} may be empty. */
public record Choice(String value, String words, String note, boolean chosen, boolean closed) {

    public static Choice of(String value, String words, boolean chosen) {
        return new Choice(value, words, "", chosen, false);
    }
}
