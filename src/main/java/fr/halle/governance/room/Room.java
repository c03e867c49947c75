package fr.halle.governance.room;

import fr.halle.governance.room.Happening.Arrived;
import fr.halle.governance.room.Happening.Left;
import fr.halle.governance.room.Happening.Officiates;
import fr.halle.governance.room.Happening.ProxyGiven;
import fr.halle.governance.room.Happening.ProxyTakenBack;
import fr.halle.governance.rules.RuleSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A session's room: takes what happens in the order of time, and refuses what cannot be. */
public final class Room {

    private final RuleSet rules;
    private final Set<Integer> roll;
    private final List<Moment> moments = new ArrayList<>();
    private RoomState state = RoomState.EMPTY;
    private @Nullable LocalTime last;

    /** What happened, and the room after it. */
    public record Moment(Happening happening, RoomState state) {}

    /** Who is on the roll: the members in office, by number. */
    public Room(RuleSet rules, Set<Integer> roll) {
        this.rules = rules;
        this.roll = Set.copyOf(roll);
    }

    public RoomState state() {
        return state;
    }

    /** All that was taken, in order. */
    public List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** Takes it and gives null, or says why not; nothing changes then. */
    public @Nullable Refusal take(Happening happening) {
        if (last != null && Hours.isBefore(happening.at(), last))
            return Refusal.EARLIER_THAN_THE_LAST;
        var refusal =
                switch (happening) {
                    case Arrived arrived -> arrived(arrived);
                    case Left left -> left(left);
                    case ProxyGiven given -> given(given);
                    case ProxyTakenBack taken -> takenBack(taken);
                    case Officiates officer -> officiates(officer);
                };
        if (refusal != null) return refusal;
        last = happening.at();
        moments.add(new Moment(happening, state));
        return null;
    }

    /** A proxy ends when its giver arrives. */
    private @Nullable Refusal arrived(Arrived arrived) {
        if (!roll.contains(arrived.member())) return Refusal.NOT_ON_THE_ROLL;
        var present = new TreeSet<>(state.present());
        if (!present.add(arrived.member())) return Refusal.ALREADY_THERE;
        var proxies = new TreeMap<>(state.proxies());
        proxies.remove(arrived.member());
        state = new RoomState(present, proxies);
        return null;
    }

    private @Nullable Refusal left(Left left) {
        var present = new TreeSet<>(state.present());
        if (!present.remove(left.member())) return Refusal.NOT_THERE;
        state = new RoomState(present, state.proxies());
        return null;
    }

    /** A holder who has left holds it again when back; whoever holds it cannot pass it on. */
    private @Nullable Refusal given(ProxyGiven given) {
        if (!roll.contains(given.giver()) || !roll.contains(given.holder())) {
            return Refusal.NOT_ON_THE_ROLL;
        }
        if (given.giver() == given.holder()) return Refusal.PROXY_TO_ONESELF;
        if (!state.present().contains(given.holder())) return Refusal.HOLDER_IS_ABSENT;
        var proxies = new TreeMap<>(state.proxies());
        proxies.remove(given.giver());
        var without = state.with(proxies);
        if (without.heldBy(given.holder()) >= rules.proxies().perHolder()) {
            return Refusal.HOLDER_HAS_ENOUGH;
        }
        proxies.put(given.giver(), given.holder());
        state = state.with(proxies);
        return null;
    }

    private @Nullable Refusal officiates(Officiates officer) {
        if (!roll.contains(officer.member())) return Refusal.NOT_ON_THE_ROLL;
        return state.present().contains(officer.member()) ? null : Refusal.OFFICER_IS_ABSENT;
    }

    private @Nullable Refusal takenBack(ProxyTakenBack taken) {
        var proxies = new TreeMap<>(state.proxies());
        if (proxies.remove(taken.giver()) == null) return Refusal.NO_PROXY_TO_TAKE_BACK;
        state = state.with(proxies);
        return null;
    }
}
