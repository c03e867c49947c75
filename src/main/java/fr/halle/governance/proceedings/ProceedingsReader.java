package fr.halle.governance.proceedings;

import fr.halle.governance.ballots.Taken;
import fr.halle.governance.ballots.TakenReader;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.minutes.RoomBook.Movement;
import fr.halle.governance.proceedings.Proceedings.Part;
import fr.halle.governance.room.Hours;
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
                        .map(item -> new Part(item, taken.get(item.id()), words.get(item.id())))
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

    /** With those who were out of the room for this item alone, and their proxies. */
    private RoomState whole(Taken vote, Session session) {
        var present = new TreeSet<>(vote.present());
        var proxies = new TreeMap<>(vote.proxies());
        if (vote.interested().isEmpty()) return new RoomState(present, proxies);
        var before = book.at(session, vote.at());
        vote.interested().stream().filter(before.present()::contains).forEach(present::add);
        before.inForce()
                .forEach(
                        (giver, holder) -> {
                            if (vote.interested().contains(giver)
                                    || vote.interested().contains(holder))
                                proxies.put(giver, holder);
                        });
        return new RoomState(present, proxies);
    }

    private Room room(Session session, Map<UUID, Taken> taken) {
        var movements = book.movements(session);
        var first = taken.values().stream().min(Comparator.comparing(Taken::at, Hours.ORDER));
        if (first.isEmpty()) {
            var now = book.now(session);
            return new Room(now.state(), now.substituted(), now.officers(), List.of());
        }
        var vote = first.get();
        return new Room(
                whole(vote, session),
                vote.substituted(),
                vote.officers(),
                movements.stream().filter(each -> Hours.isBefore(vote.at(), each.at())).toList());
    }
}
