package fr.halle.identity.joining;

import fr.halle.identity.forms.Mistake;
import fr.halle.web.ui.Texts;

import java.util.List;

/** The form as it was typed, but for the password, and what to mend. */
record SignUpPage(SignUpForm form, List<Mistake> mistakes) {

    String error(String field, Texts texts) {
        return Mistake.at(field, mistakes, texts);
    }
}
