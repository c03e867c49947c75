package fr.halle.desk.farm;

import fr.halle.catalog.farm.Gathering;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.web.ui.Texts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;

/** The cycles of a shop, each by its next day, and one more to begin. */
record CyclesPage(
        Frame frame, List<Gathering> next, CycleForm form, Mistakes mistakes, Instant now) {

    String path() {
        return frame.path() + "/cycles";
    }

    static String day(DayOfWeek day, Texts texts) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }
}
