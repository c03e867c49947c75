package fr.halle.governance.minutes;

import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.Seat;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads « 12 », « 12s », « 12- », « 12&gt;28 », « 12&gt; », « 12* », « 12+ », a name in place of a
 * number, and a time in front of it all: « 19:49:09 12 ».
 */
final class LineReader {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?:(?<hour>[0-9]{1,2})[:h](?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?\\s+)?"
                            + "(?<who>[^>]+?)\\s*(?<sign>[-*+]|>\\s*(?<holder>[^>]*))?");

    /** One of both: what was understood, or why not. */
    record Read(@Nullable Line line, @Nullable Sentence wrong) {}

    private record Found(@Nullable Seat seat, @Nullable Sentence wrong) {}

    private final List<Seat> seats;

    LineReader(List<Seat> seats) {
        this.seats = seats;
    }

    /** {@code now}: where no time is typed. */
    Read read(String typed, LocalTime now) {
        var match = LINE.matcher(typed.strip());
        if (!match.matches()) return wrong(Sentence.of("governance.line.wrong"));
        var at = time(match, now);
        if (at == null) return wrong(Sentence.of("governance.time.wrong"));
        var who = match.group("who");
        boolean substitute = who.matches("[0-9]+[sS]") && match.group("sign") == null;
        var member = find(substitute ? who.substring(0, who.length() - 1) : who);
        var seat = member.seat();
        if (seat == null) return new Read(null, member.wrong());
        if (substitute && seat.substitute() == null)
            return wrong(Sentence.of("governance.line.no-substitute", seat.name()));
        var sign = match.group("sign");
        if (sign == null) return line(at, What.ARRIVED, seat, null, substitute);
        if (sign.equals("-")) return line(at, What.LEFT, seat, null, false);
        if (sign.equals("*")) return line(at, What.CHAIR, seat, null, false);
        if (sign.equals("+")) return line(at, What.SECRETARY, seat, null, false);
        var holder = match.group("holder");
        if (holder == null || holder.isBlank()) return line(at, What.PROXY_BACK, seat, null, false);
        var to = find(holder);
        return to.seat() == null
                ? new Read(null, to.wrong())
                : line(at, What.PROXY, seat, to.seat(), false);
    }

    private static Read line(
            LocalTime at, What what, Seat member, @Nullable Seat holder, boolean substitute) {
        var to = holder == null ? null : Integer.valueOf(holder.number());
        return new Read(new Line(at, what, member.number(), to, substitute), null);
    }

    private static @Nullable LocalTime time(Matcher match, LocalTime now) {
        if (match.group("hour") == null) return now.withNano(0);
        int hour = Integer.parseInt(match.group("hour"));
        int minute = Integer.parseInt(match.group("minute"));
        var written = match.group("second");
        int second = written == null ? 0 : Integer.parseInt(written);
        boolean exists = hour < 24 && minute < 60 && second < 60;
        return exists ? LocalTime.of(hour, minute, second) : null;
    }

    private Found find(String who) {
        var wanted = who.strip();
        if (wanted.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(wanted);
            return seats.stream()
                    .filter(seat -> seat.number() == number)
                    .findFirst()
                    .map(seat -> new Found(seat, null))
                    .orElseGet(() -> unknown(wanted));
        }
        var found =
                seats.stream().filter(seat -> plain(seat.name()).contains(plain(wanted))).toList();
        if (found.isEmpty()) return unknown(wanted);
        if (found.size() == 1) return new Found(found.getFirst(), null);
        return new Found(null, Sentence.of("governance.line.several", wanted, found.size()));
    }

    private static Found unknown(String wanted) {
        return new Found(null, Sentence.of("governance.line.unknown", wanted));
    }

    private static Read wrong(Sentence sentence) {
        return new Read(null, sentence);
    }

    /** Without accents and capitals: who is in a hurry types neither. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
