package fr.halle.desk.farm;

import fr.halle.catalog.farm.Cycle;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.ShopId;

import org.springframework.util.MultiValueMap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;

/** A cycle as it is typed: two days of the week, three hours and a place. */
record CycleForm(
        String closesOn, String closesAt, String heldOn, String from, String until, String place) {

    static final CycleForm BLANK = new CycleForm("2", "18:00", "5", "9:00", "12:00", "");

    private static final int LONGEST_PLACE = 200;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[:hH.]?\\s*(\\d{2})?");
    private static final UUID NOT_YET = new UUID(0, 0);

    /** {@code cycle} holds only when nothing is to mend. */
    record Read(Cycle cycle, Mistakes mistakes) {}

    static CycleForm of(MultiValueMap<String, String> typed) {
        return new CycleForm(
                value(typed, "closes-on"),
                value(typed, "closes-at"),
                value(typed, "held-on"),
                value(typed, "from"),
                value(typed, "until"),
                value(typed, "place"));
    }

    Read read(ShopId shop) {
        var mistakes = new ArrayList<Mistake>();
        var closes = time("closes-at", closesAt, mistakes);
        var begins = time("from", from, mistakes);
        var ends = time("until", until, mistakes);
        if (mistakes.isEmpty() && !begins.isBefore(ends)) {
            mistakes.add(Mistake.of("until", "desk.cycles.until.before"));
        }
        if (place.isEmpty()) mistakes.add(Mistake.of("place", "desk.cycles.place.missing"));
        if (place.length() > LONGEST_PLACE) {
            mistakes.add(Mistake.of("place", "desk.cycles.place.long", LONGEST_PLACE));
        }
        var cycle =
                new Cycle(NOT_YET, shop, place, day(closesOn), closes, day(heldOn), begins, ends);
        return new Read(cycle, new Mistakes(mistakes));
    }

    private static LocalTime time(String field, String typed, ArrayList<Mistake> mistakes) {
        var match = TIME.matcher(typed);
        try {
            if (match.matches()) {
                int minutes = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
                return LocalTime.of(Integer.parseInt(match.group(1)), minutes);
            }
        } catch (DateTimeException noSuchHour) {
            // said below
        }
        mistakes.add(Mistake.of(field, "desk.cycles.time.wrong"));
        return LocalTime.MIN;
    }

    /** A list has nothing else to choose. */
    private static DayOfWeek day(String typed) {
        return typed.matches("[1-7]") ? DayOfWeek.of(Integer.parseInt(typed)) : DayOfWeek.MONDAY;
    }

    private static String value(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
