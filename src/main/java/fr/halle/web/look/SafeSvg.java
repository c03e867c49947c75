package fr.halle.web.look;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.Locale;
import java.util.Set;

/** A drawing from outside, reduced to what draws: no script, no link, nothing fetched. */
final class SafeSvg {

    /** Compared in small letters; SVG itself writes linearGradient. */
    private static final Set<String> DRAWS =
            Set.of(
                    "svg g path rect circle ellipse line polyline polygon title desc defs symbol use text tspan"
                            .split(" "));

    private static final Set<String> FILLS =
            Set.of("lineargradient radialgradient stop clippath mask pattern style".split(" "));

    private SafeSvg() {}

    static String of(String file) {
        var document = Jsoup.parse(file, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        var svg = document.selectFirst("svg");
        if (svg == null) throw new IllegalStateException("halle.brand.logo is not an SVG drawing");
        for (var part : svg.select("*")) {
            var name = part.tagName().toLowerCase(Locale.ROOT);
            if (!DRAWS.contains(name) && !FILLS.contains(name)) part.remove();
            else if (name.equals("style") && reachesOut(part.data() + part.text())) part.remove();
            else clean(part);
        }
        svg.attr("xmlns", "http://www.w3.org/2000/svg");
        return svg.outerHtml();
    }

    private static void clean(Element part) {
        for (var attribute : part.attributes().asList()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean link = name.equals("href") || name.endsWith(":href");
            if (name.startsWith("on")
                    || link && !attribute.getValue().startsWith("#")
                    || reachesOut(attribute.getValue())) {
                part.removeAttr(attribute.getKey());
            }
        }
    }

    /** url(#gradient) stays in the drawing; anything else would fetch. */
    private static boolean reachesOut(String css) {
        var plain = css.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"]", "");
        return plain.contains("@import")
                || plain.contains("\\")
                || plain.contains("javascript:")
                || plain.replace("url(#", "").contains("url(");
    }
}
