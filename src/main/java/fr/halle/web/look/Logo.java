package fr.halle.web.look;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Brand;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The territory's own logo, if its settings name one; otherwise the roof of the house stands there.
 */
@Controller
@Access(Who.ANYONE)
public class Logo {

    private final @Nullable String svg;

    Logo(Brand brand) throws IOException {
        svg = brand.logo() == null ? null : SafeSvg.of(text(brand.logo()));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Where it is served, or none. */
    public @Nullable String path() {
        if (svg == null) return null;
        return "/ui/logo." + Bundle.hash(svg.getBytes(StandardCharsets.UTF_8)) + ".svg";
    }

    @GetMapping(path = "/ui/logo.{hash:[0-9a-f]{10}}.svg")
    ResponseEntity<String> file() {
        if (svg == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                .cacheControl(Stylesheet.FOR_A_YEAR)
                .body(svg);
    }
}
