package fr.halle.web.ui;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The cut-paper drawings of /ui/art, written into the page so that they wear the territory's
 * colours.
 */
@Component
public class Drawings {

    private static final String NONE = "basket";

    private final Map<String, String> svgs = new HashMap<>();

    Drawings() {
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:static/ui/art/*.svg")) {
                var name = String.valueOf(file.getFilename()).replace(".svg", "");
                svgs.put(name, decorative(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words beside a drawing say what it shows, so a screen reader may pass it by. Its colours
     * come from our stylesheet: its own would be refused by the page's content policy.
     */
    private static String decorative(String svg) {
        return svg.substring(svg.indexOf("<svg"))
                .replaceFirst(" role=\"img\"", "")
                .replaceFirst(" aria-label=\"[^\"]*\"", "")
                .replaceFirst("(?s)<style>.*?</style>", "")
                .replaceFirst(" xmlns=\"[^\"]*\"", "")
                .replaceFirst(
                        "<svg",
                        "<svg class=\"art\" aria-hidden=\"true\" focusable=\"false\" preserveAspectRatio=\"xMidYMax slice\"");
    }

    String svg(String name) {
        return svgs.getOrDefault(name, svgs.getOrDefault(NONE, ""));
    }
}
