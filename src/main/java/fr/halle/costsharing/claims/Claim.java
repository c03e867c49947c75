package fr.halle.costsharing.claims;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was called from a party.
 *
 * @param cents negative: the party gets it back
 * @param setOff against what a correcting claim takes back; of a correction, with its sign
 * @param title the public accountant's; null: not issued yet
 * @param origin the claim that this one corrects; null: it calls
 */
public record Claim(
        UUID id,
        int year,
        int number,
        String siren,
        String party,
        LocalDate calledOn,
        Money amount,
        Money received,
        Money setOff,
        @Nullable LocalDate lastReceived,
        @Nullable Title title,
        @Nullable Contest contest,
        @Nullable Origin origin) {

    /** As the public accountant issued it. */
    public record Title(String number, LocalDate issuedOn) {}

    /** The party does not agree. {@code settlement}: how it ended; null: it has not. */
    public record Contest(LocalDate day, String reason, @Nullable Settlement settlement) {}

    /** {@code correction}: the claim that takes back what is given up; null: maintained. */
    public record Settlement(
            LocalDate day, String reason, @Nullable UUID correction, Money givenUp) {}

    /** What is corrected, and why. */
    public record Origin(UUID claim, String name, String reason) {}

    /** Where it is. */
    public enum State {
        CALLED,
        ISSUED,
        PARTLY_RECEIVED,
        RECEIVED,
        CONTESTED
    }

    /** 2026-007. */
    public String name() {
        return name(year, number);
    }

    static String name(int year, int number) {
        return "%d-%03d".formatted(year, number);
    }

    public Money left() {
        return amount.minus(received).minus(setOff);
    }

    public State state() {
        if (left().isZero()) return State.RECEIVED;
        if (isContested()) return State.CONTESTED;
        if (!received.isZero()) return State.PARTLY_RECEIVED;
        return title == null ? State.CALLED : State.ISSUED;
    }

    /** Both where it is contested and something was received. */
    public List<State> states() {
        boolean both = state() == State.CONTESTED && !received.isZero();
        return both ? List.of(State.CONTESTED, State.PARTLY_RECEIVED) : List.of(state());
    }

    public boolean isContested() {
        return contest != null && contest.settlement() == null;
    }

    /** The first day on which it is too late to ask; null once all of it was received. */
    public @Nullable LocalDate limitation() {
        if (left().isZero()) return null;
        var settlement = contest == null ? null : contest.settlement();
        var acts =
                Stream.of(
                        calledOn,
                        title == null ? null : title.issuedOn(),
                        lastReceived,
                        contest == null ? null : contest.day(),
                        settlement == null ? null : settlement.day());
        return Limitation.after(
                acts.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(calledOn));
    }
}
