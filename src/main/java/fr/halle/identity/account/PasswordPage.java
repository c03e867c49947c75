package fr.halle.identity.account;

import fr.halle.identity.forms.Mistake;
import fr.halle.web.ui.Texts;

import java.util.List;

/**
 * The old password is asked for, unless a link from the mail box opened this session a moment ago.
 * Somebody without a password proves themselves by such a link.
 */
record PasswordPage(String email, boolean hasOne, boolean fresh, List<Mistake> mistakes) {

    boolean asksTheOld() {
        return hasOne && !fresh;
    }

    boolean needsALink() {
        return !hasOne && !fresh;
    }

    String error(String field, Texts texts) {
        return Mistake.at(field, mistakes, texts);
    }
}
