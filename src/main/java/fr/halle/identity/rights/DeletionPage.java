package fr.halle.identity.rights;

import fr.halle.identity.Kept;
import fr.halle.identity.forms.Mistake;
import fr.halle.web.ui.Texts;

import java.util.List;

/** What goes, what stays and why; {@code proof} says how they show that the account is theirs. */
record DeletionPage(
        String email,
        Proof proof,
        List<String> obstacles,
        List<Kept> kept,
        List<Mistake> mistakes) {

    enum Proof {
        /** A link from the mail box opened this session a moment ago. */
        GIVEN,
        PASSWORD,
        LINK
    }

    boolean asksForPassword() {
        return proof == Proof.PASSWORD;
    }

    boolean needsALink() {
        return proof == Proof.LINK;
    }

    String error(String field, Texts texts) {
        return Mistake.at(field, mistakes, texts);
    }
}
