package fr.halle.web.look;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Brand;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The one stylesheet of every page, in the territory's colours: one request, kept for a year under
 * a name made of its content.
 */
@Controller
@Access(Who.ANYONE)
public class Stylesheet {

    static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Logger log = LoggerFactory.getLogger(Stylesheet.class);

    private final boolean live;
    private final Theme theme;
    private final String colours;
    private final String css;
    private final String path;

    Stylesheet(Brand brand, @Value("${halle.dev:false}") boolean live) {
        this.live = live;
        theme = Themes.of(brand);
        Contrast.faults(theme)
                .forEach(fault -> log.warn("The brand's colours are hard to read: {}", fault));
        colours = theme.equals(Themes.named(Themes.NAMES.getFirst())) ? "" : theme.css();
        css = written();
        path = "/ui/css/halle." + Bundle.hash(css.getBytes(StandardCharsets.UTF_8)) + ".css";
    }

    public String path() {
        return path;
    }

    /** The colour of the roof, in which a telephone paints its own bars. */
    public String roof(boolean night) {
        return (night ? theme.night() : theme.day()).getOrDefault("slate", "");
    }

    @GetMapping(path = "/ui/css/halle.{hash:[0-9a-f]{10}}.css")
    ResponseEntity<String> css() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(live ? CacheControl.noCache() : FOR_A_YEAR)
                .body(live ? written() : css);
    }

    /** In development the files are read again each time, as they are saved. */
    private String written() {
        return Bundle.whole() + colours;
    }
}
