package fr.halle.governance.ballots;

import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook.Now;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.votes.College;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Whoever has an interest is out of the room for this item: no voice, and none of those who
     * gave them one. CGCT L2131-11.
     */
    static Floor of(Session session, List<Seat> seats, Now now, Set<Integer> interested) {
        var room = now.state();
        var present = new TreeSet<>(room.present());
        present.removeAll(interested);
        var proxies = new TreeMap<>(room.proxies());
        proxies.keySet().removeAll(interested);
        var seated = new TreeSet<>(now.substituted());
        seated.retainAll(present);
        var officers = new EnumMap<Office, Integer>(Office.class);
        officers.putAll(now.officers());
        officers.values().removeAll(interested);
        return new Floor(
                session, seats, new RoomState(present, proxies), seated, officers, interested);
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

    String name(int number) {
        return seats.stream()
                .filter(seat -> seat.number() == number)
                .map(Seat::name)
                .findFirst()
                .orElse(String.valueOf(number));
    }
}
