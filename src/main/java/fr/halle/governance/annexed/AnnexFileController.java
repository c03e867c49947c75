package fr.halle.governance.annexed;

import fr.halle.governance.NotThere;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** Anybody takes a file of a text that somebody has signed. */
@Controller
@Access(Who.ANYONE)
class AnnexFileController {

    private final AnnexFiles files;

    AnnexFileController(AnnexFiles files) {
        this.files = files;
    }

    @GetMapping("/council/agreement/files/{file}")
    ResponseEntity<byte[]> read(@PathVariable UUID file) {
        return files.published(file).orElseThrow(NotThere::answer).download();
    }
}
