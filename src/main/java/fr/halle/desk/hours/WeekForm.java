package fr.halle.desk.hours;

import fr.halle.shops.Opening;
import fr.halle.shops.OpeningWeek;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The week as it is typed: for each day two stretches (more where the shop has more), empty where
 * it is shut. {@code typed} is by field name, {@code opens-1-0} for Monday's first opening.
 */
public record WeekForm(Map<String, String> typed) {

    private static final int STRETCHES = 2;

    public static WeekForm of(OpeningWeek week) {
        var typed = new HashMap<String, String>();
        for (var day : DayOfWeek.values()) {
            var its =
                    week.openings().stream()
                            .filter(opening -> opening.day() == day)
                            .sorted(Comparator.comparing(Opening::opens))
                            .toList();
            for (int i = 0; i < its.size(); i++) {
                typed.put(opens(day, i), its.get(i).opens().toString());
                typed.put(closes(day, i), its.get(i).closes().toString());
            }
        }
        return new WeekForm(typed);
    }

    /** What sends the hours of some days at once instead of the whole week. */
    public static final String SAME = "same";

    private static final int SOME_DAYS = 0;

    /** Whether {@code sent} says which days are to have the same hours. */
    public static boolean isForSomeDays(Map<String, String> sent) {
        return SAME.equals(sent.get("act"))
                && Arrays.stream(DayOfWeek.values()).anyMatch(day -> sent.containsKey(box(day)));
    }

    /** The week that was sent, with the same hours on the days that were ticked. */
    public static WeekForm spread(Map<String, String> sent) {
        var typed = new HashMap<>(sent);
        for (var day : DayOfWeek.values()) {
            if (!sent.containsKey(box(day))) continue;
            typed.keySet()
                    .removeIf(
                            field -> field.matches("(opens|closes)-" + day.getValue() + "-[0-9]"));
            for (int i = 0; i < STRETCHES; i++) {
                typed.put(opens(day, i), sent.getOrDefault("opens-" + SOME_DAYS + "-" + i, ""));
                typed.put(closes(day, i), sent.getOrDefault("closes-" + SOME_DAYS + "-" + i, ""));
            }
        }
        typed.keySet().removeIf(field -> field.matches("(opens|closes)-" + SOME_DAYS + "-[0-9]"));
        return new WeekForm(typed);
    }

    /** The name of the box that stands for a day. */
    public static String box(DayOfWeek day) {
        return "day-" + day.getValue();
    }

    public static String opens(DayOfWeek day, int stretch) {
        return "opens-" + day.getValue() + "-" + stretch;
    }

    public static String closes(DayOfWeek day, int stretch) {
        return "closes-" + day.getValue() + "-" + stretch;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public boolean isEmpty() {
        return typed.entrySet().stream()
                .noneMatch(
                        field ->
                                field.getKey().matches("(opens|closes)-[1-7]-[0-9]")
                                        && !field.getValue().isBlank());
    }

    /** The rows of a day. */
    public List<Integer> stretches(DayOfWeek day) {
        int rows = STRETCHES;
        while (typed.containsKey(opens(day, rows))) rows++;
        return IntStream.range(0, rows).boxed().toList();
    }
}
