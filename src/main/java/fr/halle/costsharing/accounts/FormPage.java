package fr.halle.costsharing.accounts;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.List;

/** A form as somebody filled it in. */
record FormPage(Typed typed, List<Refused> refused) {

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }
}
