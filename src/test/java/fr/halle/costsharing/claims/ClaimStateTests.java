package fr.halle.costsharing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.claims.Claim.State;
import fr.halle.costsharing.claims.Claim.Title;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

/** Where a claim is, and until when a public body may be asked to pay it. */
class ClaimStateTests {

    private static final LocalDate CALLED = LocalDate.of(2026, 11, 20);

    @Test
    void itIsBarredFourYearsAfterTheYearOfTheLastAct() {
        assertThat(claim(0, null, null).limitation()).isEqualTo(LocalDate.of(2031, 1, 1));
        var title = new Title("T1", LocalDate.of(2027, 1, 2));
        assertThat(claim(0, null, title).limitation()).isEqualTo(LocalDate.of(2032, 1, 1));
        assertThat(claim(1, LocalDate.of(2029, 12, 31), title).limitation())
                .as("a payment in part begins it anew")
                .isEqualTo(LocalDate.of(2034, 1, 1));
        assertThat(claim(100, CALLED, title).limitation()).isNull();
    }

    @Test
    void itIsReceivedOnceNothingIsLeft() {
        assertThat(claim(0, null, null).state()).isEqualTo(State.CALLED);
        assertThat(claim(0, null, new Title("T1", CALLED)).state()).isEqualTo(State.ISSUED);
        assertThat(claim(99, CALLED, null).state()).isEqualTo(State.PARTLY_RECEIVED);
        assertThat(claim(100, CALLED, null).state()).isEqualTo(State.RECEIVED);
        assertThat(claim(0, null, null).name()).isEqualTo("2026-007");
    }

    private static Claim claim(long received, @Nullable LocalDate last, @Nullable Title title) {
        return new Claim(
                new UUID(0, 1),
                2026,
                7,
                "200041622",
                "Partner",
                CALLED,
                Money.ofMinor(CurrencyUnit.EUR, 100),
                Money.ofMinor(CurrencyUnit.EUR, received),
                last,
                title,
                null);
    }
}
