package fr.halle.legal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.kernel.Language;
import fr.halle.web.ui.Texts;

/** A sentence of one of our files, in both languages. */
record Said(String french, String english) {

    static Said of(NamedCsvRecord line, String column) {
        return new Said(line.getField(column + "_fr"), line.getField(column + "_en"));
    }

    String in(Texts texts) {
        return texts.language() == Language.FR ? french : english;
    }
}
