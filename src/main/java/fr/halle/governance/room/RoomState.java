package fr.halle.governance.room;

import fr.halle.governance.rules.Quorum;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The room at one instant.
 *
 * @param proxies handed in and not ended, giver to holder, in force or not
 */
public record RoomState(SortedSet<Integer> present, SortedMap<Integer, Integer> proxies) {

    static final RoomState EMPTY = new RoomState(new TreeSet<>(), new TreeMap<>());

    public RoomState {
        present = new TreeSet<>(present);
        proxies = new TreeMap<>(proxies);
    }

    /** A proxy counts only while its holder is there and its giver is not. CGCT L2121-20. */
    public SortedMap<Integer, Integer> inForce() {
        var inForce = new TreeMap<>(proxies);
        inForce.entrySet()
                .removeIf(
                        proxy ->
                                !present.contains(proxy.getValue())
                                        || present.contains(proxy.getKey()));
        return inForce;
    }

    /** Whoever has a voice at this instant: there, or represented. */
    public Set<Integer> voters() {
        var voters = new TreeSet<>(present);
        voters.addAll(inForce().keySet());
        return voters;
    }

    public boolean meets(Quorum quorum, int inOffice) {
        int counted = quorum.represented() ? voters().size() : present.size();
        return counted >= quorum.needed(inOffice);
    }

    /** How many this member holds, in force or not. */
    long heldBy(int holder) {
        return proxies.values().stream().filter(each -> each == holder).count();
    }

    RoomState with(Map<Integer, Integer> proxies) {
        return new RoomState(present, new TreeMap<>(proxies));
    }
}
