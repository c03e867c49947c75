package fr.halle.identity.joining;

/** The text by which people ask for news. Whoever changes its words makes it another version. */
public final class NewsText {

    /** identity.news.text, as it stands since 2026. */
    public static final int NOW = 1;

    private NewsText() {}
}
