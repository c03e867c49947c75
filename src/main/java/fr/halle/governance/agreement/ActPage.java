package fr.halle.governance.agreement;

import fr.halle.governance.acts.Adopted;
import fr.halle.governance.acts.Deciding;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.Arrays;
import java.util.List;

/** The form of one act, as somebody filled it in. */
record ActPage(
        Agreement agreement,
        Act act,
        List<Adopted.Line> adopted,
        Typed typed,
        List<Refused> refused) {

    Deciding deciding() {
        return new Deciding(adopted, typed, refused, "decision", "day");
    }

    List<Act> all() {
        return Arrays.asList(Act.values());
    }

    List<Choice> parties() {
        var chosen = typed.line("party");
        return agreement.parties().stream()
                .filter(p -> act != Act.WITHDRAWAL || !p.department())
                .map(p -> Choice.of(p.siren(), p.name(), p.siren().equals(chosen)))
                .toList();
    }

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }

    String type(String field) {
        return switch (field) {
            case "day", "from", "effective" -> "date";
            default -> "text";
        };
    }

    /** The rule that the form keeps to, where a field has one. */
    String help(String field, Texts texts) {
        return switch (field) {
            case "effective" ->
                    texts.text("governance.act.effective.help", agreement.terms().noticeMonths());
            case "code" -> texts.text("governance.act.code.help");
            default -> "";
        };
    }
}
