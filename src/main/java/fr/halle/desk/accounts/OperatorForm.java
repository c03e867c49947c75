package fr.halle.desk.accounts;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.organisations.Siren;
import fr.halle.payments.operators.OperatorKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;

/** An operator, or an account of one, as somebody typed it. */
record OperatorForm(String kind, String name, String siren, String since, String reference) {

    static final OperatorForm EMPTY = new OperatorForm("", "", "", "", "");

    static OperatorForm of(Map<String, String> typed) {
        return new OperatorForm(
                value(typed, "kind"),
                value(typed, "name"),
                value(typed, "siren"),
                value(typed, "since"),
                value(typed, "reference"));
    }

    String sirenFigures() {
        return siren.replaceAll("[\\s\u00a0\u202f]", "");
    }

    Mistakes ofOperator() {
        var wrong = new ArrayList<Mistake>();
        boolean known =
                Arrays.stream(OperatorKind.values()).anyMatch(each -> each.name().equals(kind));
        if (!known) wrong.add(mistake("kind"));
        if (name.isEmpty() || name.length() > 200) wrong.add(mistake("name"));
        if (!siren.isEmpty() && !Siren.isRight(sirenFigures())) wrong.add(mistake("siren"));
        if (day() == null) wrong.add(mistake("since"));
        return new Mistakes(wrong);
    }

    Mistakes ofAccount() {
        var wrong = new ArrayList<Mistake>();
        if (reference.isEmpty() || reference.length() > 100) wrong.add(mistake("reference"));
        if (day() == null) wrong.add(mistake("since"));
        return new Mistakes(wrong);
    }

    static Mistake mistake(String field) {
        return Mistake.of(field, "desk.accounts.operators." + field + ".wrong");
    }

    @Nullable LocalDate day() {
        try {
            return LocalDate.parse(since);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String value(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").replaceAll("\\p{Cntrl}", "").strip();
    }
}
