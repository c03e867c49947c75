package fr.halle.catalog.imports;

import fr.halle.catalog.putting.Putting;

import org.springframework.stereotype.Component;

/** The pictures that a file names. */
@Component
class ImportedPictures {

    void note(Kept kept, Chunk chunk, Putting.Outcome outcome) {}

    void ask(Kept kept) {}
}
