package fr.halle.web.ui;

import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What machines read of a page that may be found and shared; {@code <head>} of the layout gets it
 * through the template head.jte.
 *
 * @param description plain text, cut where a search engine cuts it
 * @param url the whole address of the page, without any question
 * @param type of Open Graph: website, product
 * @param image the whole address of a photo, if there is one
 * @param structured JSON-LD, made so that it cannot end its script element
 */
public record Head(
        String title,
        String description,
        String url,
        String type,
        @Nullable String image,
        List<String> structured) {

    private static final int LONGEST = 160;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Head {
        description = cut(SPACES.matcher(description.strip()).replaceAll(" "));
    }

    /** The address of this page in that language: the one that search engines keep. */
    public String url(Language language) {
        return language == Language.FR ? url : url + "?lang=" + language.locale().getLanguage();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        int end = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, end < LONGEST / 2 ? LONGEST - 1 : end) + "…";
    }
}
