package fr.halle.storefront;

import fr.halle.web.ui.Texts;
import java.time.LocalDate;

/** Days as people say them. */
final class Days {

    private Days() {}

    /** « aujourd’hui », « demain », « vendredi 20 novembre ». */
    static String near(LocalDate day, LocalDate today, Texts texts) {
        if (day.equals(today)) return texts.text("storefront.today");
        if (day.equals(today.plusDays(1))) return texts.text("storefront.tomorrow");
        return texts.day(day);
    }
}
