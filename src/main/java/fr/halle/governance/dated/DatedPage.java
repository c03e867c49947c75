package fr.halle.governance.dated;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.College;
import fr.halle.governance.dated.Dated.Delay;
import fr.halle.governance.dated.Dated.Share;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Typed;

import java.util.List;

/** Delays and shares of a body, with the forms for others. */
record DatedPage(
        Body body,
        List<College> colleges,
        List<Delay> delays,
        List<Share> shares,
        Typed typed,
        List<Sentence> said) {

    List<Choice> choices() {
        var chosen = typed.line("college");
        return colleges.stream()
                .map(
                        each ->
                                Choice.of(
                                        each.id().toString(),
                                        each.name(),
                                        each.id().toString().equals(chosen)))
                .toList();
    }

    String path() {
        return "/administration/council/" + body.slug() + "/dated";
    }
}
