package fr.halle.desk.trader;

import fr.halle.shops.trader.Documents;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;

/** A paper on its way to whoever may read it: saved, never shown inside our pages, never kept. */
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> of(Documents.Content content) {
        var disposition =
                ContentDisposition.attachment()
                        .filename(content.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.type()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .body(content.bytes());
    }
}
