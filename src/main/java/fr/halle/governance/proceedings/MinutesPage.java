package fr.halle.governance.proceedings;

import fr.halle.governance.Sentence;
import fr.halle.governance.signing.Signatory;
import fr.halle.web.ui.Typed;

import java.util.List;

/** Minutes on their page; {@code toSign}: as what its reader may sign them. */
record MinutesPage(
        Proceedings minutes,
        boolean writes,
        List<Signatory> toSign,
        Typed typed,
        List<Sentence> said) {

    String path() {
        return "/council/sessions/" + minutes.session().id() + "/minutes";
    }

    /** What was typed, where it was refused, or what stands. */
    String words(Proceedings.Part part) {
        var field = "words-" + part.item().id();
        return typed.isTicked(field) ? typed.text(field) : part.discussion();
    }
}
