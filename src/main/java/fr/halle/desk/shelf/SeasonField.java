package fr.halle.desk.shelf;

import fr.halle.catalog.farm.Season;
import fr.halle.desk.Mistake;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The first and the last day of a season, as people write them: « 15/4 ». */
final class SeasonField {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");

    private SeasonField() {}

    static void put(Map<String, List<String>> typed, @Nullable Season season) {
        if (season == null) return;
        typed.put("season-from", List.of(written(season.from())));
        typed.put("season-until", List.of(written(season.until())));
        if (season.always()) typed.put("season-always", List.of("true"));
    }

    static @Nullable Season read(ProductForm form, List<Mistake> mistakes) {
        if (form.value("season-from").isEmpty() && form.value("season-until").isEmpty())
            return null;
        @Nullable MonthDay from = day(form, "season-from", mistakes);
        @Nullable MonthDay until = day(form, "season-until", mistakes);
        return from == null || until == null
                ? null
                : new Season(from, until, form.has("season-always", "true"));
    }

    private static @Nullable MonthDay day(ProductForm form, String field, List<Mistake> mistakes) {
        var match = DAY.matcher(form.value(field));
        try {
            if (match.matches()) {
                return MonthDay.of(
                        Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        mistakes.add(Mistake.of(field, "desk.editor.season.wrong"));
        return null;
    }

    private static String written(MonthDay day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
