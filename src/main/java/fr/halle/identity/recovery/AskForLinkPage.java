package fr.halle.identity.recovery;

import fr.halle.identity.forms.Mistake;
import fr.halle.web.ui.Texts;

import java.util.List;

/** {@code kind} is the middle of its texts' keys, {@code action} where it is sent. */
record AskForLinkPage(
        String kind, String action, String email, String next, List<Mistake> mistakes) {

    String error(Texts texts) {
        return Mistake.at("email", mistakes, texts);
    }
}
