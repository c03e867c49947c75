package fr.halle.governance.sessions;

import fr.halle.governance.bodies.Office;
import fr.halle.governance.votes.College;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A member in office as of the opening of a session; {@code substitute}: who may take the place.
 */
public record Seat(
        int number,
        UUID member,
        String name,
        String represents,
        @Nullable String college,
        @Nullable Integer share,
        @Nullable String substitute,
        @Nullable Office office) {

    /** The colleges of a roll; none where the body has none. */
    public static List<College> colleges(List<Seat> seats) {
        var members = new LinkedHashMap<String, Set<Integer>>();
        var shares = new LinkedHashMap<String, Integer>();
        for (var seat : seats) {
            if (seat.college() == null) continue;
            members.computeIfAbsent(seat.college(), _ -> new HashSet<>()).add(seat.number());
            shares.put(seat.college(), Objects.requireNonNull(seat.share()));
        }
        var colleges = new ArrayList<College>();
        members.forEach(
                (name, who) ->
                        colleges.add(
                                new College(name, Objects.requireNonNull(shares.get(name)), who)));
        return colleges;
    }
}
