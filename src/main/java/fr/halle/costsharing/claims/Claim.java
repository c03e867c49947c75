package fr.halle.costsharing.claims;

import fr.halle.costsharing.Annulled;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was called from a party.
 *
 * @param owedSince when the first of its rights arose
 * @param amount negative: the party gets it back
 * @param setOff against what a correcting claim takes back; of a correction, with its sign
 * @param title the département's; null: not issued yet
 * @param origin the claim that this one corrects; null: it calls
 * @param annulled null: it stands
 */
public record Claim(
        UUID id,
        int year,
        int number,
        String siren,
        String party,
        LocalDate calledOn,
        LocalDate owedSince,
        Money amount,
        Money received,
        Money setOff,
        @Nullable LocalDate lastReceived,
        @Nullable Title title,
        @Nullable Contest contest,
        @Nullable Origin origin,
        @Nullable Annulled annulled) {

    /** What is corrected, and why. */
    public record Origin(UUID claim, String name, String reason) {}

    /** Where it is. */
    public enum State {
        CALLED,
        ISSUED,
        PARTLY_RECEIVED,
        RECEIVED,
        CONTESTED,
        CANCELLED
    }

    /** 2026-007. */
    public String name() {
        return "%d-%03d".formatted(year, number);
    }

    /** Its amount, or nothing once it is taken back. */
    public Money asked() {
        return annulled == null ? amount : Money.zero(amount.getCurrencyUnit());
    }

    public Money left() {
        return asked().minus(received).minus(setOff);
    }

    public State state() {
        if (annulled != null) return State.CANCELLED;
        if (isContested()) return State.CONTESTED;
        if (left().isZero()) return State.RECEIVED;
        if (!received.isZero()) return State.PARTLY_RECEIVED;
        return title == null ? State.CALLED : State.ISSUED;
    }

    /** Both where it is contested and something was received. */
    public List<State> states() {
        if (state() != State.CONTESTED || received.isZero()) return List.of(state());
        return List.of(State.CONTESTED, left().isZero() ? State.RECEIVED : State.PARTLY_RECEIVED);
    }

    public boolean isContested() {
        return annulled == null && contest != null && contest.settlement() == null;
    }

    /** The first day on which it is too late to ask; null once all of it was received. */
    public @Nullable LocalDate limitation() {
        return left().isZero() ? null : Limitation.of(this);
    }

    /**
     * Until when the public accountant may collect a title that is in charge; null: none is, or
     * nothing is left.
     */
    public @Nullable LocalDate collection() {
        return left().isZero() || title == null ? null : title.tooLate(lastReceived);
    }
}
