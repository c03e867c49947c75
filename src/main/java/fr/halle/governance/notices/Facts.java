package fr.halle.governance.notices;

import fr.halle.mail.Block;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;

/** When and where, as every letter about a session says it. */
public final class Facts {

    private Facts() {}

    /** {@code label}, {@code value}: one more, where there is one. */
    public static Block of(
            Texts texts,
            LocalDate day,
            LocalTime starts,
            String place,
            String label,
            @Nullable String value) {
        var when = texts.text("governance.session.when", texts.date(day), texts.time(starts));
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(texts.text("governance.letter.when"), when));
        facts.add(new Block.Fact(texts.text("governance.letter.where"), place));
        if (value != null) facts.add(new Block.Fact(label, value));
        return new Block.Facts(facts);
    }
}
