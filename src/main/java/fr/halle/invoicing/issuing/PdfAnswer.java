package fr.halle.invoicing.issuing;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An invoice on its way: saved, never shown inside our pages, never kept on the way. */
public final class PdfAnswer {

    private PdfAnswer() {}

    public static ResponseEntity<byte[]> of(Ledger.File file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(file.name()).build().toString())
                .body(file.bytes());
    }
}
