package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.NewBody;
import fr.halle.organisations.Siren;
import fr.halle.web.ui.Typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A body as an administrator typed it. */
record BodyForm(Typed typed) {

    List<Sentence> mistakes() {
        var wrong = new ArrayList<Sentence>();
        if (!typed.has("name", 200)) wrong.add(Sentence.of("governance.body.name.wrong"));
        if (!typed.line("slug").matches("[a-z0-9]+(-[a-z0-9]+)*") || !typed.has("slug", 80))
            wrong.add(Sentence.of("governance.body.slug.wrong"));
        if (Arrays.stream(BodyKind.values()).noneMatch(k -> k.name().equals(typed.line("kind"))))
            wrong.add(Sentence.of("governance.body.kind.wrong"));
        if (!typed.has("authority", 200)) wrong.add(Sentence.of("governance.body.authority.wrong"));
        if (!siret().isEmpty() && !isSiret(siret()))
            wrong.add(Sentence.of("governance.body.siret.wrong"));
        if (!prefix().matches("[A-Z][A-Z0-9]{0,7}"))
            wrong.add(Sentence.of("governance.body.prefix.wrong"));
        var days = typed.number("days");
        if (days == null || days > 60) wrong.add(Sentence.of("governance.body.days.wrong"));
        if (!typed.has("article", 200)) wrong.add(Sentence.of("governance.body.article.wrong"));
        if (typed.day("since") == null) wrong.add(Sentence.of("governance.day.wrong"));
        return wrong;
    }

    NewBody body() {
        return new NewBody(
                typed.line("slug"),
                typed.line("name"),
                BodyKind.valueOf(typed.line("kind")),
                typed.line("authority"),
                siret().isEmpty() ? null : siret(),
                prefix(),
                Objects.requireNonNull(typed.number("days")),
                typed.line("article"),
                false);
    }

    private static boolean isSiret(String figures) {
        return figures.matches("[0-9]{14}") && Siren.isRight(figures.substring(0, 9));
    }

    private String prefix() {
        return typed.line("prefix").toUpperCase(Locale.ROOT);
    }

    private String siret() {
        return typed.line("siret").replaceAll("[\\s\u00a0\u202f]", "");
    }
}
