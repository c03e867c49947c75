package fr.halle.desk.hours;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, said once at the top of the page. */
enum Done {
    SAME("desk.hours.same.done"),
    WEEK("desk.hours.done.week"),
    PACE("desk.hours.done.pace"),
    CLOSED("desk.hours.done.closed"),
    LIFTED("desk.hours.done.lifted"),
    PAUSED("desk.hours.done.paused"),
    RESUMED("desk.hours.done.resumed");

    private final String key;

    Done(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Where a form leads when all went well. */
    String at(String shop) {
        return "redirect:/counter/" + shop + "/hours?done=" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Done> of(String word) {
        return Arrays.stream(values())
                .filter(done -> done.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
