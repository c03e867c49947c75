package fr.halle.web.ui;

/** A place to go, by its words; {@code here} is where the reader stands. */
public record Link(String href, String words, boolean here) {

    public static Link to(String href, String words) {
        return new Link(href, words, false);
    }

    public static Link here(String words) {
        return new Link("", words, true);
    }
}
