package fr.halle.catalog.imports;

import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.gathering.PhotographFiles;
import fr.halle.catalog.gathering.PhotographZip;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;

/** Takes the ZIP of photographs that came beside a file. */
@Component
class ZipTaken {

    private final PhotographFiles files;

    ZipTaken(PhotographFiles files) {
        this.files = files;
    }

    /** What is wrong with it. */
    Optional<Sentence> take(UUID id, MultipartFile zip) throws IOException {
        var copy = Files.createTempFile("halle-photographs", "");
        try {
            zip.transferTo(copy);
            PhotographZip.read(copy, (name, content) -> files.keep(id, name, content));
            return Optional.empty();
        } catch (PhotographZip.Unusable e) {
            return Optional.of(new Sentence(e.why()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
