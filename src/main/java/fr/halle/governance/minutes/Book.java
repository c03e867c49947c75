package fr.halle.governance.minutes;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.room.Hours;
import fr.halle.governance.room.Refusal;
import fr.halle.governance.room.Room;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Session;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A session's book, read: the same room as everywhere, replayed from the notes that count. */
final class Book {

    private final Session session;
    private final Map<Integer, Seat> seats;
    private final List<Note> notes;

    /** A line that the room does not take, and why. */
    record Stop(Line line, Refusal refusal) {}

    Book(Session session, List<Seat> seats, List<Note> notes) {
        this.session = session;
        this.seats = seats.stream().collect(Collectors.toMap(Seat::number, Function.identity()));
        this.notes = List.copyOf(notes);
    }

    List<Note> notes() {
        return notes;
    }

    /** The notes that count, in their order. */
    List<Note> standing() {
        return notes.stream().filter(Note::counts).toList();
    }

    /** The room as it stands; the notes were taken one by one, so none stops it. */
    Room room() {
        var room = empty();
        standing().forEach(note -> room.take(note.line().happening()));
        return room;
    }

    RoomState state() {
        return room().state();
    }

    @Nullable LocalTime last() {
        var standing = standing();
        return standing.isEmpty() ? null : standing.getLast().at();
    }

    /** The places that a substitute has taken. */
    Set<Integer> substituted() {
        var places = new TreeSet<Integer>();
        for (var note : standing()) {
            if (note.substitute()) places.add(note.member());
            else if (note.what() == What.LEFT || note.what() == What.ARRIVED)
                places.remove(note.member());
        }
        return places;
    }

    /**
     * Who presides and who keeps the minutes: whoever was noted last and is still there, or who
     * holds the office and sits there in person. They are two people. A substitute takes a seat,
     * not its office.
     */
    Map<Office, Integer> officers() {
        var officers = new EnumMap<Office, Integer>(Office.class);
        for (var note : standing()) {
            var office = note.what().office();
            if (office != null || note.what() == What.LEFT)
                officers.values().removeIf(number -> number == note.member());
            if (office != null) officers.put(office, note.member());
        }
        var here = new TreeSet<>(state().present());
        here.removeAll(substituted());
        for (var seat : seats.values())
            if (seat.office() != null
                    && here.contains(seat.number())
                    && !officers.containsValue(seat.number()))
                officers.putIfAbsent(seat.office(), seat.number());
        return officers;
    }

    /** Why this cannot be the next line. */
    @Nullable Sentence refuses(Line line) {
        var refusal = room().take(line.happening());
        return refusal == null ? null : words(new Stop(line, refusal));
    }

    /**
     * The first line that is impossible once a note is struck, and replaced where a line is given.
     */
    @Nullable Stop stopsWithout(Note struck, @Nullable Line instead) {
        var lines = new ArrayList<Line>();
        for (var note : standing()) {
            if (note.id() != struck.id()) lines.add(note.line());
            else if (instead != null) lines.add(instead);
        }
        lines.sort(Comparator.comparing(Line::at, Hours.ORDER));
        var room = empty();
        for (var line : lines) {
            var refusal = room.take(line.happening());
            if (refusal != null) return new Stop(line, refusal);
        }
        return null;
    }

    Sentence words(Stop stop) {
        var rules = session.rules();
        var line = stop.line();
        boolean ofProxies =
                switch (stop.refusal()) {
                    case PROXY_TO_ONESELF,
                            HOLDER_IS_ABSENT,
                            HOLDER_HAS_ENOUGH,
                            NO_PROXY_TO_TAKE_BACK ->
                            true;
                    default -> false;
                };
        var last = last();
        return Sentence.of(
                stop.refusal().key(),
                name(line.member()),
                line.holder() == null ? "" : name(line.holder()),
                rules.proxies().perHolder(),
                ofProxies ? rules.proxies().article() : rules.quorum().article(),
                last == null ? "" : last.toString());
    }

    /** « M. Tilleul entre en séance ». */
    Sentence words(Line line) {
        return Sentence.of(
                line.substitute() ? "governance.note.place" : "governance.note." + line.what(),
                line.substitute() ? name(line.member()) : speaker(line.member(), line.at()),
                line.holder() == null ? "" : speaker(line.holder(), line.at()),
                line.substitute() ? substitute(line.member()) : "");
    }

    /** Whoever sat there at that time: the member, or the substitute who had arrived last. */
    private String speaker(int number, LocalTime at) {
        var arrived =
                standing().stream()
                        .filter(note -> note.what() == What.ARRIVED && note.member() == number)
                        .filter(note -> !Hours.isBefore(at, note.at()))
                        .reduce((_, later) -> later);
        return arrived.isPresent() && arrived.get().substitute()
                ? substitute(number)
                : name(number);
    }

    private String substitute(int number) {
        var seat = seats.get(number);
        var substitute = seat == null ? null : seat.substitute();
        return substitute == null ? name(number) : substitute;
    }

    String name(int number) {
        var seat = seats.get(number);
        return seat == null ? String.valueOf(number) : seat.name();
    }

    private Room empty() {
        return new Room(session.rules(), seats.keySet());
    }
}
