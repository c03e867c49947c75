package fr.halle.governance.minutes;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.electronic.ElectronicVotes;
import fr.halle.governance.room.Hours;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Notes what happens in the room, and corrects what was noted wrongly; one hand at a time. */
@Component
public class RoomBook {

    private final Sessions sessions;
    private final Notes notes;
    private final LastVote lastVote;
    private final ElectronicVotes phones;
    private final Clock clock;

    RoomBook(
            Sessions sessions,
            Notes notes,
            LastVote lastVote,
            ElectronicVotes phones,
            Clock clock) {
        this.sessions = sessions;
        this.notes = notes;
        this.lastVote = lastVote;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * The room as it stands, who sits for another, who presides and writes, and when something was
     * last noted or voted.
     */
    public record Now(
            RoomState state,
            Set<Integer> substituted,
            Map<Office, Integer> officers,
            LocalTime last) {}

    /** A line of the book, in words. */
    public record Movement(LocalTime at, Sentence words) {}

    public Now now(Session session) {
        var book = of(session);
        var last = book.last();
        var voted = lastVote.of(session.id()).orElse(Hours.FIRST);
        return new Now(
                book.state(),
                book.substituted(),
                book.officers(),
                last == null || Hours.isBefore(last, voted) ? voted : last);
    }

    /** The room as that vote found it, whatever was noted since. */
    public Now asVoted(Session session, UUID vote) {
        long last = lastVote.noteBefore(vote);
        var until = notes.of(session.id()).stream().filter(note -> note.id() <= last).toList();
        var book = new Book(session, sessions.seats(session.id()), until);
        var at = book.last();
        return new Now(
                book.state(), book.substituted(), book.officers(), at == null ? Hours.FIRST : at);
    }

    /** What the clock on the wall says. */
    public LocalDateTime clock() {
        return CivilTime.local(clock.instant());
    }

    /** The room at that second, with what was noted in it. */
    public RoomState at(Session session, LocalTime time) {
        var until =
                notes.of(session.id()).stream()
                        .filter(note -> !Hours.isBefore(time, note.at()))
                        .toList();
        return new Book(session, sessions.seats(session.id()), until).state();
    }

    /** Takes a line, of this second where it has no time of its own, or gives why not. */
    @Transactional
    public @Nullable Sentence note(UUID id, String typed, PersonId by) {
        return note(id, typed, clock().toLocalTime(), by);
    }

    /** The same; {@code now}: where it has no time of its own. */
    @Transactional
    public @Nullable Sentence note(UUID id, String typed, LocalTime now, @Nullable PersonId by) {
        var session = sessions.held(id).orElseThrow();
        if (!session.isOpen()) return Sentence.of("governance.room.not-open");
        if (phones.openIn(id).isPresent()) return Sentence.of("governance.room.phones");
        var read = new LineReader(sessions.seats(id)).read(typed, now);
        var line = read.line();
        if (line == null) return read.wrong();
        var toCome = toCome(session, line);
        if (toCome != null) return toCome;
        var voted = lastVote.of(id);
        if (voted.isPresent() && Hours.isBefore(line.at(), voted.get()))
            return Sentence.of("governance.room.voted", voted.get().toString());
        var refusal = of(session).refuses(line);
        if (refusal == null) notes.add(id, line, typed, null, by);
        return refusal;
    }

    /** Strikes a note out, and puts another in its place where {@code typed} is not blank. */
    @Transactional
    public @Nullable Sentence correct(
            UUID id, long note, String reason, String typed, @Nullable PersonId by) {
        var session = sessions.held(id).orElseThrow();
        if (!session.isOpen()) return Sentence.of("governance.room.not-open");
        if (phones.openIn(id).isPresent()) return Sentence.of("governance.room.phones");
        if (reason.isBlank() || reason.length() > 300)
            return Sentence.of("governance.correction.reason");
        var book = of(session);
        var struck = book.standing().stream().filter(each -> each.id() == note).findFirst();
        if (struck.isEmpty()) return Sentence.of("governance.correction.gone");
        var read =
                typed.isBlank()
                        ? new LineReader.Read(null, null)
                        : new LineReader(sessions.seats(id)).read(typed, struck.get().at());
        if (read.wrong() != null) return read.wrong();
        var toCome = toCome(session, read.line());
        if (toCome != null) return toCome;
        var voted = lastVote.of(id);
        var first = earlier(struck.get().at(), read.line());
        if (voted.isPresent() && !Hours.isBefore(voted.get(), first))
            return Sentence.of("governance.room.voted", voted.get().toString());
        var stop = book.stopsWithout(struck.get(), read.line());
        if (stop != null)
            return Sentence.of(
                    "governance.correction.impossible",
                    stop.line().at().toString(),
                    book.words(stop.line()),
                    book.words(stop));
        notes.strike(note, reason, by);
        if (read.line() != null) notes.add(id, read.line(), typed, note, by);
        return null;
    }

    /** What counts in a session, in its order and in words. */
    public List<Movement> movements(Session session) {
        var read = of(session);
        return read.standing().stream()
                .map(note -> new Movement(note.at(), read.words(note.line())))
                .toList();
    }

    Book of(Session session) {
        return new Book(session, sessions.seats(session.id()), notes.of(session.id()));
    }

    private @Nullable Sentence toCome(Session session, @Nullable Line line) {
        return line == null ? null : ToCome.refuses(session.day(), line.at(), clock());
    }

    private static LocalTime earlier(LocalTime at, @Nullable Line line) {
        return line != null && Hours.isBefore(line.at(), at) ? line.at() : at;
    }
}
