package fr.halle.identity.recovery;

import fr.halle.identity.forms.Mistake;
import fr.halle.web.ui.Texts;

import java.util.List;

/** {@code path} is the link itself; it is used up when the password is chosen, not before. */
record ResetPage(String path, String email, List<Mistake> mistakes) {

    String error(Texts texts) {
        return Mistake.at("password", mistakes, texts);
    }
}
