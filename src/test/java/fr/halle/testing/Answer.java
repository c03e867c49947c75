package fr.halle.testing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import java.time.Duration;
import java.util.List;

/**
 * What Halle answered; {@code path} is where the request went, {@code location} is empty but for a
 * redirect, {@code sql} counts the round trips to the database.
 */
public record Answer(
        String path, int status, String location, String body, Duration took, int sql) {

    public Document page() {
        return Jsoup.parse(body);
    }

    /** The page as a person reads it. */
    public String text() {
        return page().text();
    }

    /** The sentences at the top of a form that was not accepted. */
    public List<String> mistakes() {
        return page().select(".alert--error li").eachText();
    }

    public boolean has(String selector) {
        return page().selectFirst(selector) != null;
    }

    /** The form that is sent to an address that ends like this, as it stands on the page. */
    public Form form(String action) {
        return page().select("form[action$=" + action + "]").stream()
                .findFirst()
                .map(form -> Form.of((FormElement) form))
                .orElseThrow(
                        () -> new AssertionError("No form for " + action + " on " + summary()));
    }

    public String valueOf(String field) {
        var element = page().selectFirst("[name=" + field + "]");
        if (element == null) return "";
        return element.tagName().equals("textarea") ? element.wholeText() : element.attr("value");
    }

    @Override
    public String toString() {
        return summary() + " after " + took.toMillis() + " ms";
    }

    public String summary() {
        Element heading = page().selectFirst("h1");
        var said = heading == null ? body.lines().findFirst().orElse("") : heading.text();
        return path + " " + status + " " + location + " « " + said + " » " + mistakes();
    }
}
