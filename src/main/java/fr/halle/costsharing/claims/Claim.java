package fr.halle.costsharing.claims;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was called from a party.
 *
 * @param cents negative: the party gets it back
 * @param title the public accountant's; null: not issued yet
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
        @Nullable LocalDate lastReceived,
        @Nullable Title title,
        @Nullable Contest contest) {

    /** As the public accountant issued it. */
    public record Title(String number, LocalDate issuedOn) {}

    /** The party does not agree. */
    public record Contest(LocalDate day, String reason) {}

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
        return "%d-%03d".formatted(year, number);
    }

    public Money left() {
        return amount.minus(received);
    }

    public State state() {
        if (left().isZero()) return State.RECEIVED;
        if (contest != null) return State.CONTESTED;
        if (!received.isZero()) return State.PARTLY_RECEIVED;
        return title == null ? State.CALLED : State.ISSUED;
    }

    /** The first day on which it is too late to ask; null once all of it was received. */
    public @Nullable LocalDate limitation() {
        if (left().isZero()) return null;
        var acts = Stream.of(calledOn, title == null ? null : title.issuedOn(), lastReceived);
        return Limitation.after(
                acts.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(calledOn));
    }
}
