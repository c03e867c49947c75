package fr.halle.desk.hours;

import fr.halle.shops.Opening;
import fr.halle.shops.OpeningWeek;

import java.time.DayOfWeek;
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

    static final int STRETCHES = 2;

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
