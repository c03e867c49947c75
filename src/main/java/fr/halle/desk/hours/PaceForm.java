package fr.halle.desk.hours;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.hours.Pace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** How fast the shop works, as it is typed. */
record PaceForm(String preparation, String slot, String capacity) {

    /** The lengths that a slot may have, in minutes. */
    static final List<Integer> SLOTS = List.of(15, 30, 60, 120);

    static PaceForm of(OpeningWeek week) {
        return new PaceForm(
                String.valueOf(week.preparation().toMinutes()),
                String.valueOf(week.slotLength().toMinutes()),
                String.valueOf(week.slotCapacity()));
    }

    /** Null when something is to mend. */
    @Nullable Pace pace() {
        return mistakes().isEmpty()
                ? new Pace(number(preparation), number(slot), number(capacity))
                : null;
    }

    Mistakes mistakes() {
        var mistakes = new ArrayList<Mistake>();
        if (!within(preparation, 0, Pace.LONGEST_PREPARATION)) {
            mistakes.add(
                    Mistake.of(
                            "preparation",
                            "desk.hours.preparation.wrong",
                            Pace.LONGEST_PREPARATION));
        }
        if (!SLOTS.contains(number(slot))) {
            mistakes.add(Mistake.of("slot", "desk.hours.slot.wrong"));
        }
        if (!within(capacity, 1, Pace.LARGEST_CAPACITY)) {
            mistakes.add(
                    Mistake.of("capacity", "desk.hours.capacity.wrong", Pace.LARGEST_CAPACITY));
        }
        return new Mistakes(List.copyOf(mistakes));
    }

    private static boolean within(String typed, int least, int most) {
        int number = number(typed);
        return number >= least && number <= most;
    }

    /** -1 for anything that is not a whole number of reasonable size. */
    private static int number(String typed) {
        var plain = typed.replaceAll("[\\s\u00a0\u202f]", "");
        return plain.matches("\\d{1,7}") ? Integer.parseInt(plain) : -1;
    }
}
