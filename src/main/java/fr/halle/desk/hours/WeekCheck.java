package fr.halle.desk.hours;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.Opening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a week that was typed: the openings, or everything that is to mend at once. */
public final class WeekCheck {

    private final List<Opening> openings = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private WeekCheck() {}

    public static WeekCheck of(WeekForm form) {
        var check = new WeekCheck();
        for (var day : DayOfWeek.values()) check.read(form, day);
        return check;
    }

    public List<Opening> openings() {
        return List.copyOf(openings);
    }

    public Mistakes mistakes() {
        return new Mistakes(List.copyOf(mistakes));
    }

    private void read(WeekForm form, DayOfWeek day) {
        var its = new ArrayList<Stretch>();
        for (int i : form.stretches(day)) {
            var opens =
                    time(
                            form,
                            WeekForm.opens(day, i),
                            "desk.hours.opens-missing",
                            form.value(WeekForm.closes(day, i)));
            var closes =
                    time(
                            form,
                            WeekForm.closes(day, i),
                            "desk.hours.closes-missing",
                            form.value(WeekForm.opens(day, i)));
            if (opens == null || closes == null) continue;
            if (!opens.isBefore(closes)) {
                mistakes.add(Mistake.of(WeekForm.closes(day, i), "desk.hours.closes-before"));
            } else {
                its.add(new Stretch(new Opening(day, opens, closes), WeekForm.opens(day, i)));
            }
        }
        its.sort(Comparator.comparing(stretch -> stretch.opening().opens()));
        for (int i = 1; i < its.size(); i++) {
            if (its.get(i).opening().opens().isBefore(its.get(i - 1).opening().closes())) {
                mistakes.add(Mistake.of(its.get(i).field(), "desk.hours.overlap"));
            }
        }
        its.forEach(stretch -> openings.add(stretch.opening()));
    }

    private record Stretch(Opening opening, String field) {}

    /** Null, and a mistake unless the whole stretch is empty. */
    private @Nullable LocalTime time(WeekForm form, String field, String missing, String other) {
        var typed = form.value(field);
        if (typed.isEmpty()) {
            if (!other.isEmpty()) mistakes.add(Mistake.of(field, missing));
            return null;
        }
        var time = ClockTime.read(typed);
        if (time.isEmpty()) mistakes.add(Mistake.of(field, "desk.hours.not-a-time"));
        return time.orElse(null);
    }
}
