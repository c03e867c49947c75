package fr.halle.governance.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The names on the roll of a session. */
public record Roster(List<Seat> seats) {

    /** Of the member with this number. */
    public String name(int number) {
        return seat(number).map(Seat::name).orElse(String.valueOf(number));
    }

    /** Of whoever spoke with this number: the substitute, where one has taken the place. */
    public String name(int number, Collection<Integer> substituted) {
        return seat(number)
                .filter(_ -> substituted.contains(number))
                .map(Seat::substitute)
                .orElseGet(() -> name(number));
    }

    public String names(Collection<Integer> numbers, Collection<Integer> substituted) {
        return String.join(", ", numbers.stream().map(n -> name(n, substituted)).toList());
    }

    /** All who are in none of these. */
    @SafeVarargs
    public final List<Integer> without(Collection<Integer>... there) {
        return seats.stream()
                .map(Seat::number)
                .filter(number -> List.of(there).stream().noneMatch(each -> each.contains(number)))
                .toList();
    }

    private Optional<Seat> seat(int number) {
        return seats.stream().filter(seat -> seat.number() == number).findFirst();
    }
}
