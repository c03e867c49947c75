package fr.halle.web.look;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The scripts of /ui/js, and htmx, under names made of their content: kept for a year. A page asks
 * for them by their bare name.
 */
@Controller
@Access(Who.ANYONE)
public class Scripts {

    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    Scripts(@Value("${halle.dev:false}") boolean live) throws IOException {
        keep("htmx", new ClassPathResource(HTMX), false);
        for (var file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:static/ui/js/*.js")) {
            keep(String.valueOf(file.getFilename()).replaceFirst("\\.js$", ""), file, live);
        }
    }

    private void keep(String name, Resource file, boolean live) throws IOException {
        var script = file.getContentAsString(StandardCharsets.UTF_8);
        var hash = Bundle.hash(script.getBytes(StandardCharsets.UTF_8));
        contents.put(name, script);
        // in development the file itself, as saved
        paths.put(name, "/ui/js/" + name + (live ? "" : "." + hash) + ".js");
    }

    /** The address of each script by its name. */
    public Map<String, String> paths() {
        return Map.copyOf(paths);
    }

    @GetMapping(path = "/ui/js/{name:[a-z-]+}.{hash:[0-9a-f]{10}}.js")
    ResponseEntity<String> script(@PathVariable String name, @PathVariable String hash) {
        var script = contents.get(name);
        if (script == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(Stylesheet.FOR_A_YEAR)
                .body(script);
    }
}
