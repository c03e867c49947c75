package fr.halle.governance.drafting;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Article;
import fr.halle.governance.agreement.Reading;
import fr.halle.territory.Convention;
import fr.halle.territory.Epci;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A text that is being written, and its forms.
 *
 * @param draft null: none is
 * @param current the name of the one in force; empty: none is
 * @param form the one that was sent: a form shows again what was typed into it, not into others
 */
record DraftPage(
        @Nullable Agreement draft,
        List<Article> annexes,
        String current,
        List<Epci> epcis,
        String form,
        Typed typed,
        List<Refused> refused) {

    Agreement known() {
        return Objects.requireNonNull(draft);
    }

    boolean isSigned() {
        return Drafting.isSigned(known());
    }

    List<Clause> clauses() {
        return Arrays.asList(Clause.values());
    }

    /** Of the heading: what was typed, else what stands. */
    String head(String field) {
        if (form.equals("head")) return typed.text(field);
        if (draft == null) return "";
        var terms = draft.terms();
        return switch (field) {
            case "name" -> draft.name();
            case "ends" -> terms.endsOn().toString();
            case "notice" -> "" + terms.noticeMonths();
            case "reminder" -> "" + terms.reminderMonths();
            default -> terms.reading().name();
        };
    }

    String value(Clause clause, String field) {
        if (form.equals(clause.word())) return typed.text(field);
        return field.equals("department-name") ? Convention.ARDENNES.department() : "";
    }

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }

    List<Choice> readings(Texts texts) {
        return Arrays.stream(Reading.values())
                .map(
                        each ->
                                Choice.of(
                                        each.name(),
                                        texts.text("governance.agreement.reading." + each.name()),
                                        each.name().equals(head("reading"))))
                .toList();
    }

    /** Those that are not in it yet. */
    List<Choice> partners() {
        var chosen = typed.line("partner");
        return epcis.stream()
                .filter(
                        each ->
                                known().parties().stream()
                                        .noneMatch(p -> p.siren().equals(each.siren())))
                .map(each -> Choice.of(each.siren(), each.name(), each.siren().equals(chosen)))
                .toList();
    }
}
