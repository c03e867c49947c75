package fr.halle.desk.handover;

import fr.halle.web.ui.Texts;

import java.util.List;

/**
 * A weight that was typed for a line and not kept, and why; {@code sure} are the grams that are
 * kept when they are sent once more, none where that would not do.
 */
record Scales(int position, String typed, int sure, String key, List<Object> arguments) {

    String problem(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
