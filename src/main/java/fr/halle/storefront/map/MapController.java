package fr.halle.storefront.map;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.ContentPolicy;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Duration;

@Controller
@Access(Who.ANYONE)
class MapController {

    private final MapPages pages;
    private final MapSettings settings;

    MapController(MapPages pages, MapSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping("/map")
    ModelAndView show(MapQuery query, HttpServletResponse response) {
        if (settings.hasTiles()) {
            response.setHeader(ContentPolicy.HEADER, ContentPolicy.withImagesOf(settings.origin()));
        }
        return new ModelAndView("storefront/map/map.jte", "page", pages.page(query));
    }

    /** What the script draws; no word of it depends on the reader's language. */
    @GetMapping("/map/points.json")
    ResponseEntity<MapPoints> points(MapQuery query) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(MapPoints.of(pages.page(query)));
    }
}
