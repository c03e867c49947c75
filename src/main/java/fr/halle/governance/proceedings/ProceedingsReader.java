package fr.halle.governance.proceedings;

import fr.halle.governance.ballots.Taken;
import fr.halle.governance.ballots.TakenReader;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.minutes.RoomBook.Movement;
import fr.halle.governance.proceedings.Proceedings.Part;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.sessions.Roster;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Draws the minutes up from what was noted and voted. */
@Component
class ProceedingsReader {

    private final Sessions sessions;
    private final Bodies bodies;
    private final RoomBook book;
    private final TakenReader votes;
    private final MinutesRows rows;

    private record Room(
            RoomState state,
            Collection<Integer> substituted,
            Map<Office, Integer> officers,
            List<Movement> later) {}

    ProceedingsReader(
            Sessions sessions, Bodies bodies, RoomBook book, TakenReader votes, MinutesRows rows) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.book = book;
        this.votes = votes;
        this.rows = rows;
    }

    /** Empty where the session was not closed. */
    Optional<Proceedings> of(UUID id) {
        return sessions.byId(id).filter(each -> each.closedAt() != null).map(this::drawnUp);
    }

    private Proceedings drawnUp(Session session) {
        var taken = votes.in(session.id());
        var words = rows.words(session.id());
        var parts =
                sessions.items(session.id()).stream()
                        .map(
                                item -> {
                                    var said = words.get(item.id());
                                    return new Part(
                                            item,
                                            said == null ? "" : said.discussion(),
                                            taken.get(item.id()),
                                            said == null ? null : said.number());
                                })
                        .toList();
        var room = room(session, taken);
        return new Proceedings(
                session,
                bodies.byId(session.body()),
                new Roster(sessions.seats(session.id())),
                room.state(),
                room.substituted(),
                room.officers(),
                room.later(),
                parts,
                rows.adoption(session.id()));
    }

    private Room room(Session session, Map<UUID, Taken> taken) {
        var movements = book.movements(session);
        var first = taken.values().stream().min(Comparator.comparing(Taken::at));
        if (first.isEmpty()) {
            var now = book.now(session);
            return new Room(now.state(), now.substituted(), now.officers(), List.of());
        }
        var vote = first.get();
        var present = new TreeSet<>(vote.present());
        present.addAll(vote.interested()); // there, and out of the room for this item alone
        return new Room(
                new RoomState(present, new TreeMap<>(vote.proxies())),
                vote.substituted(),
                vote.officers(),
                movements.stream().filter(each -> each.at().isAfter(vote.at())).toList());
    }
}
