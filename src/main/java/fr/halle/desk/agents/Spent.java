package fr.halle.desk.agents;

import fr.halle.web.ui.Texts;

/** Time in words: « 1 h 15 », « 45 min ». */
public final class Spent {

    private static final int IN_AN_HOUR = 4;

    private Spent() {}

    public static String words(int quarters, Texts texts) {
        int hours = quarters / IN_AN_HOUR;
        int minutes = quarters % IN_AN_HOUR * 15;
        if (minutes == 0) return texts.text("desk.spent.hours", texts.number(hours));
        return hours == 0
                ? texts.text("desk.spent.minutes", minutes)
                : texts.text("desk.spent.both", texts.number(hours), minutes);
    }
}
