package fr.halle.governance.files;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;

/** A file with its name; the type is what its first bytes say. */
public record Paper(String name, String type, byte[] bytes) {

    /** Saved, never shown inside our pages: a drawing may hold a program. */
    public ResponseEntity<byte[]> download() {
        var disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
