package fr.halle.storefront;

import fr.halle.web.ui.Texts;

import java.time.LocalDate;
import java.time.format.TextStyle;

/** Days as people say them. */
final class Days {

    private Days() {}

    /** « aujourd’hui », « demain », « vendredi 20 novembre ». */
    static String near(LocalDate day, LocalDate today, Texts texts) {
        if (day.equals(today)) return texts.text("storefront.today");
        if (day.equals(today.plusDays(1))) return texts.text("storefront.tomorrow");
        return texts.day(day);
    }

    /** The same, more shortly: « mardi » for a day of this week to come. */
    static String soon(LocalDate day, LocalDate today, Texts texts) {
        boolean named = day.isAfter(today.plusDays(1)) && day.isBefore(today.plusWeeks(1));
        return named
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.language().locale())
                : near(day, today, texts);
    }
}
