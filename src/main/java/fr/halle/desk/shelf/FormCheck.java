package fr.halle.desk.shelf;

import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.editing.Edited;
import fr.halle.catalog.editing.Sheet;
import fr.halle.desk.Mistake;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a product that was typed: what is wanted, and everything that is to mend at once. */
final class FormCheck {

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"));

    private final ProductForm form;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** Both are to be read; {@code wanted} holds only when nothing is to mend. */
    record Read(Edited wanted, List<Mistake> mistakes) {}

    private FormCheck(ProductForm form) {
        this.form = form;
    }

    /** {@code usual}: the rate to take in each aisle where none was chosen. */
    static Read read(
            ProductForm form,
            Set<String> categories,
            Map<String, Vat> usual,
            String piece,
            String kilo) {
        var check = new FormCheck(form);
        check.words(categories);
        var lines = new LineCheck(form, check.mistakes, piece, kilo).lines();
        var vat = check.vat(usual);
        var days = check.days();
        var preparation = check.preparation();
        var facts = FactFields.read(form, check.mistakes);
        return new Read(
                new Edited(
                        form.value("name").replaceAll("\\s+", " "),
                        form.value("description"),
                        form.value("category"),
                        vat,
                        days,
                        preparation,
                        NoReturn.named(form.value("returns")),
                        facts,
                        lines),
                List.copyOf(check.mistakes));
    }

    private void words(Set<String> categories) {
        int name = form.value("name").length();
        int description = form.value("description").length();
        if (name == 0) wrong("name", "desk.editor.name.missing");
        if (name > Edited.LONGEST_NAME) {
            wrong("name", "desk.editor.long", name, Edited.LONGEST_NAME);
        }
        if (description > Edited.LONGEST_DESCRIPTION) {
            wrong("description", "desk.editor.long", description, Edited.LONGEST_DESCRIPTION);
        }
        if (!categories.contains(form.value("category"))) {
            wrong("category", "desk.editor.category.missing");
        }
    }

    private Vat vat(Map<String, Vat> usual) {
        var chosen = form.value("vat");
        var rate =
                chosen.isEmpty()
                        ? Optional.ofNullable(usual.get(form.value("category")))
                        : Amounts.rate(chosen);
        if (rate.isEmpty()) wrong("vat", "desk.editor.vat.missing");
        return rate.orElse(Amounts.RATES.getFirst());
    }

    private Sheet.Days days() {
        var from = date("from");
        var until = date("until");
        if (from != null && until != null && until.isBefore(from)) {
            wrong("until", "desk.editor.until.before");
            return Sheet.Days.ALWAYS;
        }
        return new Sheet.Days(from, until, SeasonField.read(form, mistakes));
    }

    private @Nullable LocalDate date(String field) {
        var typed = form.value(field);
        if (typed.isEmpty()) return null;
        for (var format : DATES) {
            try {
                return LocalDate.parse(typed, format);
            } catch (DateTimeException e) {
                continue; // written in the other way
            }
        }
        wrong(field, "desk.editor.day.wrong");
        return null;
    }

    private @Nullable Integer preparation() {
        if (form.value("preparation").isEmpty()) return null;
        int minutes = Amounts.number(form.value("preparation"));
        if (minutes < 1 || minutes > Edited.LONGEST_PREPARATION) {
            wrong("preparation", "desk.editor.preparation.wrong", Edited.LONGEST_PREPARATION);
        }
        return minutes;
    }

    private void wrong(String field, String key, Object... arguments) {
        mistakes.add(Mistake.of(field, key, arguments));
    }
}
