package fr.halle.desk.condition;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.condition.Condition.Kind;
import fr.halle.catalog.condition.Condition.Wear;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;

/** How a product is, as it was typed; {@code kind} is empty for a new one. */
record ConditionForm(String kind, String wear, String day, String dayIs, String note) {

    static final String USE_BY = "USE_BY";

    static ConditionForm of(@Nullable Condition known) {
        if (known == null) return new ConditionForm("", "", "", "", "");
        var wear = known.wear();
        var day = known.useBy() == null ? known.bestBefore() : known.useBy();
        return new ConditionForm(
                known.kind().word(),
                wear == null ? "" : wear.name(),
                day == null ? "" : day.toString(),
                known.useBy() == null ? "" : USE_BY,
                known.note());
    }

    /** What stands for a choice that is not of this kind is passed over. */
    Mistakes mistakes(LocalDate today) {
        var mistakes = new ArrayList<Mistake>();
        var chosen = chosen();
        if (!kind.isEmpty() && chosen == null) {
            mistakes.add(Mistake.of("kind", "desk.condition.kind.wrong"));
        }
        if (chosen == Kind.SECOND_HAND && worn() == null) {
            mistakes.add(Mistake.of("wear", "desk.condition.wear.missing"));
        }
        if (chosen == Kind.SURPLUS && !day.isBlank()) {
            var date = date();
            if (date == null) mistakes.add(Mistake.of("day", "desk.condition.day.wrong"));
            else if (isUseBy() && date.isBefore(today)) {
                mistakes.add(Mistake.of("day", "desk.condition.day.over"));
            }
        }
        if (note.strip().length() > Condition.LONGEST_NOTE) {
            mistakes.add(Mistake.of("note", "desk.condition.note.long", Condition.LONGEST_NOTE));
        }
        return new Mistakes(mistakes);
    }

    /** Only where there is no mistake; none for what is new. */
    @Nullable Condition condition() {
        var chosen = chosen();
        if (chosen == null) return null;
        boolean surplus = chosen == Kind.SURPLUS;
        return new Condition(
                chosen,
                chosen == Kind.SECOND_HAND ? worn() : null,
                surplus && !isUseBy() ? date() : null,
                surplus && isUseBy() ? date() : null,
                note.strip());
    }

    boolean isUseBy() {
        return dayIs.equals(USE_BY);
    }

    private @Nullable Kind chosen() {
        return Kind.named(kind).orElse(null);
    }

    private @Nullable Wear worn() {
        return Arrays.stream(Wear.values())
                .filter(each -> each.name().equals(wear))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate date() {
        try {
            return day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
