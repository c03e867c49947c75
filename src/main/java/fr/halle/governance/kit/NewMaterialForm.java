package fr.halle.governance.kit;

import fr.halle.governance.files.Sent;
import fr.halle.governance.operator.Mission;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A new material as somebody typed it. */
record NewMaterialForm(Typed typed) {

    /** {@code corrected}: the material that is said anew; null: a new one. */
    record Page(@Nullable Material corrected, NewMaterialForm form, List<Refused> refused) {}

    static NewMaterialForm of(Material known) {
        var mission = known.mission();
        return new NewMaterialForm(
                Typed.NOTHING
                        .with("name", known.name())
                        .with("kind", known.kind().name())
                        .with("purpose", known.purpose())
                        .with("mission", mission == null ? "" : mission.name()));
    }

    List<Refused> mistakes(Sent sent) {
        var wrong = mistakes();
        wrong.addAll(file(sent));
        return wrong;
    }

    List<Refused> mistakes() {
        var wrong = new ArrayList<Refused>();
        if (!typed.has("name", 120) || material().slug().equals("new"))
            wrong.add(Refused.of("name", "governance.kit.name.wrong"));
        if (MaterialKind.named(typed.line("kind")).isEmpty())
            wrong.add(Refused.of("kind", "governance.kit.kind.wrong"));
        if (!typed.has("purpose", 500))
            wrong.add(Refused.of("purpose", "governance.kit.purpose.wrong"));
        return wrong;
    }

    static List<Refused> file(Sent sent) {
        return switch (sent) {
            case Sent.Taken _ -> List.of();
            case Sent.Nothing _ -> List.of(Refused.of("file", "governance.file.none"));
            case Sent.Wrong(var key) -> List.of(Refused.of("file", key, Sent.LARGEST));
        };
    }

    NewMaterial material() {
        return new NewMaterial(
                typed.line("name"),
                MaterialKind.named(typed.line("kind")).orElse(MaterialKind.OTHER),
                typed.line("purpose"),
                Mission.named(typed.line("mission")).orElse(null),
                false);
    }

    List<Choice> kinds(Texts texts) {
        return Arrays.stream(MaterialKind.values())
                .map(
                        each ->
                                Choice.of(
                                        each.name(),
                                        texts.text("governance.material." + each.name()),
                                        each.name().equals(typed.line("kind"))))
                .toList();
    }

    List<Choice> missions(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.text("governance.kit.mission.none"), false));
        for (var each : Mission.values()) {
            var words = texts.text("governance.mission." + each.name());
            choices.add(Choice.of(each.name(), words, each.name().equals(typed.line("mission"))));
        }
        return choices;
    }
}
