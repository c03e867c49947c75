package fr.halle.catalog.editing;

import fr.halle.catalog.SafeHtml;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A description between the plain words that people type and the safe HTML that is kept. */
public final class Words {

    private static final String LINE = "\ue000";
    private static final String PARAGRAPH = "\ue001";

    private Words() {}

    /** What stands in the field. */
    public static String plain(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("br, li").forEach(each -> each.after(new TextNode(LINE)));
        body.select("li").forEach(each -> each.prependText("– "));
        body.select("p, ul, ol, div, blockquote, h1, h2, h3, h4, h5, h6")
                .forEach(each -> each.after(new TextNode(PARAGRAPH)));
        return body.text()
                .replaceAll("[" + LINE + " ]*" + PARAGRAPH + "[" + LINE + PARAGRAPH + " ]*", "\n\n")
                .replaceAll(" ?" + LINE + " ?", "\n")
                .strip();
    }

    /** Paragraphs are apart by an empty line. */
    static String html(String plain) {
        var paragraphs = plain.replace("\r\n", "\n").strip().split("\n\\s*\n");
        return SafeHtml.of(
                Arrays.stream(paragraphs)
                        .filter(each -> !each.isBlank())
                        .map(each -> Entities.escape(each.strip()).replace("\n", "<br>"))
                        .map(each -> "<p>" + each + "</p>")
                        .collect(Collectors.joining()));
    }

    /** As it was when nobody changed a word: what a file brought may hold lists and emphasis. */
    static String kept(String plain, String known) {
        var words = plain.replace("\r\n", "\n").strip();
        return words.equals(plain(known)) ? known : html(words);
    }
}
