package fr.halle.catalog.imports;

import fr.halle.catalog.intake.Kept;
import fr.halle.catalog.putting.Held;
import fr.halle.web.ui.Texts;

import java.util.List;

/** What the charter says of a file: how good it is, and what it keeps off the shelf. */
record Charter(Kept.Quality quality, int heldCount, List<Held> held) {

    /** « Ligne 14, importé en brouillon : … » */
    static String sentence(Held held, Texts texts) {
        var mend = texts.text(held.sentenceKey(), held.arguments().toArray());
        return texts.text("catalog.import.held.line", String.valueOf(held.row()), mend);
    }
}
