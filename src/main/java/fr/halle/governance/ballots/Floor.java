package fr.halle.governance.ballots;

import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook.Now;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.sessions.Roster;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.votes.College;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who may vote on an item: the room, without those who leave for it. */
record Floor(
        Session session,
        List<Seat> seats,
        RoomState room,
        Set<Integer> substituted,
        Map<Office, Integer> officers,
        Set<Integer> interested) {

    /** The room as it stands, without those who leave it for the item. */
    static Floor of(Session session, List<Seat> seats, Now now, Set<Integer> interested) {
        return new Floor(session, seats, now.state(), now.substituted(), now.officers(), Set.of())
                .without(interested);
    }

    /**
     * Whoever has an interest is out of the room for this item: no voice, and none of those who
     * gave them one. CGCT L2131-11.
     */
    Floor without(Set<Integer> gone) {
        var present = new TreeSet<>(room.present());
        present.removeAll(gone);
        var proxies = new TreeMap<>(room.proxies());
        proxies.keySet().removeAll(gone);
        var still = new TreeMap<>(officers);
        still.values().removeAll(gone);
        return new Floor(session, seats, new RoomState(present, proxies), substituted, still, gone);
    }

    Set<Integer> voters() {
        return new TreeSet<>(room.voters());
    }

    int needed() {
        return session.rules().quorum().needed(seats.size());
    }

    int counted() {
        return session.rules().quorum().represented()
                ? room.voters().size()
                : room.present().size();
    }

    /** The sentence that says whether there is one. */
    String quorumKey() {
        if (session.rules().quorum().isWaived()) return "governance.room.quorum.waived";
        return isQuorate() ? "governance.room.quorum.met" : "governance.room.quorum.missed";
    }

    boolean isQuorate() {
        return room.meets(session.rules().quorum(), seats.size());
    }

    /** None where the body has none. */
    List<College> colleges() {
        return Seat.colleges(seats);
    }

    /** Voters of a college; all where {@code name} is empty. */
    List<Integer> votersOf(String name) {
        return seats.stream()
                .filter(seat -> name.isEmpty() || name.equals(seat.college()))
                .map(Seat::number)
                .filter(room.voters()::contains)
                .toList();
    }

    /** The names of the urns: one for each college, or a single one. */
    List<String> urns() {
        var names = colleges().stream().map(College::name).toList();
        return names.isEmpty() ? List.of("") : names;
    }

    /** Who presides for this item. */
    @Nullable Integer chair() {
        return officers.get(Office.PRESIDENT);
    }

    /** Who keeps the minutes. */
    @Nullable Integer secretary() {
        return officers.get(Office.SECRETARY);
    }

    /** Whoever sits there. */
    String name(int number) {
        return new Roster(seats).name(number, substituted);
    }

    /** The place of whoever sits there under that name. */
    Optional<Integer> named(String name) {
        return room.present().stream().filter(number -> name(number).equals(name)).findFirst();
    }
}
