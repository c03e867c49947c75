package fr.halle.mail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A piece of a letter, in plain words; text and HTML are both made of it. */
public sealed interface Block {

    record Title(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** What to know: when, where, how much. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** What was ordered. */
    record Lines(List<Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Already in the reader's formats: 2, Galette au sucre, 9,80 €. */
    record Line(String quantity, String what, String amount) {}

    /** A button; {@code url} is absolute. */
    record Action(String label, String url) implements Block {
        public Action {
            if (!url.startsWith("http://") && !url.startsWith("https://")) {
                throw new IllegalArgumentException("A letter needs an absolute address");
            }
        }
    }

    /** What is said at the counter, and the same for a scanner. */
    record Code(String spoken, @Nullable String qrContent) implements Block {}
}
