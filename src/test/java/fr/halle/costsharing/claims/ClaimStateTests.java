package fr.halle.costsharing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.claims.Claim.State;
import fr.halle.costsharing.claims.Contest.Settlement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

/** Where a claim is, and until when a public body may be asked to pay it. */
class ClaimStateTests {

    private static final LocalDate CALLED = LocalDate.of(2026, 11, 20);
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    @Test
    void itIsBarredFourYearsAfterTheYearOfTheDebtOrOfTheLastActInTime() {
        assertThat(claim(0, null, null).limitation())
                .as("our own call is no demand for payment")
                .isEqualTo(LocalDate.of(2030, 1, 1));
        var late = new Title("T1", LocalDate.of(2030, 1, 1), null);
        assertThat(claim(0, null, late).limitation())
                .as("what is too late stays so")
                .isEqualTo(LocalDate.of(2030, 1, 1));
        var title = new Title("T1", LocalDate.of(2027, 1, 2), LocalDate.of(2027, 2, 10));
        assertThat(claim(0, null, late).collection()).isNull();
        assertThat(claim(0, null, title).collection()).isEqualTo(LocalDate.of(2031, 2, 10));
        assertThat(claim(1, LocalDate.of(2028, 5, 6), title).collection())
                .isEqualTo(LocalDate.of(2032, 5, 6));
        assertThat(claim(0, null, title).limitation()).isEqualTo(LocalDate.of(2032, 1, 1));
        assertThat(claim(1, LocalDate.of(2029, 12, 31), title).limitation())
                .as("a payment in part begins it anew")
                .isEqualTo(LocalDate.of(2034, 1, 1));
        assertThat(claim(100, CALLED, title).limitation()).isNull();
    }

    @Test
    void itIsReceivedOnceNothingIsLeft() {
        assertThat(claim(0, null, null).state()).isEqualTo(State.CALLED);
        assertThat(claim(0, null, new Title("T1", CALLED, null)).state()).isEqualTo(State.ISSUED);
        assertThat(claim(99, CALLED, null).state()).isEqualTo(State.PARTLY_RECEIVED);
        assertThat(claim(100, CALLED, null).state()).isEqualTo(State.RECEIVED);
        assertThat(claim(0, null, null).name()).isEqualTo("2026-007");
    }

    @Test
    void whatIsContestedAndReceivedInPartSaysBothUntilItIsSettled() {
        assertThat(contested(40, 0, null).states())
                .containsExactly(State.CONTESTED, State.PARTLY_RECEIVED);
        assertThat(contested(0, 0, null).states()).containsExactly(State.CONTESTED);
        var maintained = new Settlement(LocalDate.of(2029, 3, 1), "As decided", null, NOTHING);
        assertThat(contested(40, 0, maintained).states()).containsExactly(State.PARTLY_RECEIVED);
        assertThat(contested(100, 0, null).states())
                .as("paid in time and contested all the same")
                .containsExactly(State.CONTESTED, State.RECEIVED);
        assertThat(contested(40, 60, maintained).state())
                .as("what was given up is set off")
                .isEqualTo(State.RECEIVED);
    }

    @Test
    void aContestInWritingAndItsAnswerBeginTheFourYearsAnew() {
        assertThat(contested(0, 0, null).limitation()).isEqualTo(LocalDate.of(2033, 1, 1));
        var answered = new Settlement(LocalDate.of(2029, 3, 1), "As decided", null, NOTHING);
        assertThat(contested(0, 0, answered).limitation()).isEqualTo(LocalDate.of(2034, 1, 1));
    }

    private static Claim claim(long received, @Nullable LocalDate last, @Nullable Title title) {
        return claim(received, 0, last, title, null);
    }

    private static Claim contested(long received, long setOff, @Nullable Settlement settlement) {
        var contest = new Contest(LocalDate.of(2028, 2, 1), "Too much", settlement);
        return claim(received, setOff, CALLED, null, contest);
    }

    private static Claim claim(
            long received,
            long setOff,
            @Nullable LocalDate last,
            @Nullable Title title,
            @Nullable Contest contest) {
        return new Claim(
                new UUID(0, 1),
                2026,
                7,
                "200041622",
                "Partner",
                CALLED,
                CALLED.minusYears(1),
                Money.ofMinor(CurrencyUnit.EUR, 100),
                Money.ofMinor(CurrencyUnit.EUR, received),
                Money.ofMinor(CurrencyUnit.EUR, setOff),
                last,
                title,
                contest,
                null,
                null);
    }
}
