package fr.halle.desk.hours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The same hours for the days that were ticked, as a form without script sends them. */
public final class SomeDays {

    /** What the button says that writes them into the week. */
    public static final String SAME = "same";

    private SomeDays() {}

    public static boolean areMeant(Map<String, String> sent) {
        return SAME.equals(sent.get("act"))
                && Arrays.stream(DayOfWeek.values()).anyMatch(day -> sent.containsKey(box(day)));
    }

    /** The week that was sent, with these hours on these days. */
    public static WeekForm spread(Map<String, String> sent) {
        var typed = new HashMap<>(sent);
        for (var day : DayOfWeek.values()) {
            if (!sent.containsKey(box(day))) continue;
            var its = "(opens|closes)-" + day.getValue() + "-[0-9]";
            typed.keySet().removeIf(field -> field.matches(its));
            for (int i = 0; i < WeekForm.STRETCHES; i++) {
                typed.put(WeekForm.opens(day, i), sent.getOrDefault("opens-0-" + i, ""));
                typed.put(WeekForm.closes(day, i), sent.getOrDefault("closes-0-" + i, ""));
            }
        }
        typed.keySet().removeIf(field -> field.matches("(opens|closes)-0-[0-9]"));
        return new WeekForm(typed);
    }

    /** The name of the box that stands for a day. */
    public static String box(DayOfWeek day) {
        return "day-" + day.getValue();
    }
}
