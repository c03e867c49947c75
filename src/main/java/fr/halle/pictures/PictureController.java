package fr.halle.pictures;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Serves the files; the database is not asked, and what an address shows never changes. */
@Controller
@Access(Who.ANYONE)
class PictureController {

    private static final MediaType WEBP = MediaType.valueOf("image/webp");

    private final PictureFolder folder;

    PictureController(PictureFolder folder) {
        this.folder = folder;
    }

    @GetMapping(
            "/pictures/{picture:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/{width:[0-9]{3,4}}.{ending:webp|jpg}")
    ResponseEntity<Resource> show(
            @PathVariable UUID picture, @PathVariable int width, @PathVariable String ending) {
        var file =
                folder.file(picture, width, ending)
                        // where the WebP tool could not run, the JPEG stands in for it
                        .or(() -> folder.file(picture, width, "jpg"))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(file.toString().endsWith(".webp") ? WEBP : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(picture + "-" + name(file))
                .body(new FileSystemResource(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
