package fr.halle.storefront;

import fr.halle.shops.Opening;
import fr.halle.shops.OpeningWeek;
import fr.halle.web.ui.Texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a shop's hours, as they are in an ordinary week. */
record DayRow(DayOfWeek day, List<Opening> openings, boolean today) {

    static List<DayRow> of(OpeningWeek week, LocalDate today) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new DayRow(day, openings(week, day), day == today.getDayOfWeek()))
                .toList();
    }

    private static List<Opening> openings(OpeningWeek week, DayOfWeek day) {
        return week.openings().stream().filter(opening -> opening.day() == day).toList();
    }

    /** « Lundi ». */
    String name(Texts texts) {
        var locale = texts.language().locale();
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** « 8 h 30 – 12 h 30, 14 h – 19 h ». */
    String hours(Texts texts) {
        if (openings.isEmpty()) return texts.text("storefront.shop.closed-day");
        return openings.stream()
                .map(
                        opening ->
                                texts.text(
                                        "storefront.shop.hours.stretch",
                                        texts.time(opening.opens()),
                                        texts.time(opening.closes())))
                .collect(Collectors.joining(", "));
    }
}
