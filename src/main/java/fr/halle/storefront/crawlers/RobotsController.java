package fr.halle.storefront.crawlers;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.spi.Who;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What a crawler may read (RFC 9309), and where it finds the list of pages. */
@Controller
@Access(Who.ANYONE)
class RobotsController {

    private final PublicAddress address;

    RobotsController(PublicAddress address) {
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> show() {
        var body =
                Unlisted.PRIVATE.stream()
                        .map(path -> "Disallow: " + path)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "User-agent: *\nAllow: /\n",
                                        "\n\nSitemap: " + address.of("/sitemap.xml") + "\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(body);
    }
}
