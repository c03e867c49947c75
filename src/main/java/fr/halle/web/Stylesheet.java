package fr.halle.web;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Serves halle.css with its @imports put in their place: one request, kept for a year under a name
 * made of its content.
 */
@Controller
@Access(Who.ANYONE)
class Stylesheet {

    private static final Pattern IMPORT =
            Pattern.compile(
                    "@import url\\(\"([\\w-]+\\.css|[\\w-]+\\.min\\.css)\"\\)( layer\\((\\w+)\\))?;");

    private final String css;
    private final String path;

    Stylesheet(@Value("${halle.dev:false}") boolean live) throws IOException {
        css =
                IMPORT.matcher(read("halle.css"))
                        .replaceAll(
                                found -> {
                                    var part = read(found.group(1));
                                    var layer = found.group(3);
                                    var placed =
                                            layer == null
                                                    ? part
                                                    : "@layer " + layer + "{" + part + "}";
                                    return placed.replace("\\", "\\\\").replace("$", "\\$");
                                });
        var hash =
                DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
        // in development the files themselves, as saved
        path = live ? "/ui/css/halle.css" : "/ui/css/halle." + hash + ".css";
    }

    String path() {
        return path;
    }

    @GetMapping(path = "/ui/css/halle.{hash:[0-9a-f]{10}}.css")
    ResponseEntity<String> css() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(css);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("static/ui/css/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceFirst("@charset [^;]+;", "");
        } catch (IOException e) {
            throw new IllegalStateException("A stylesheet is missing: " + name, e);
        }
    }
}
