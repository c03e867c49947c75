package fr.halle.governance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** From when until when somebody acts for an operator. */
class EntitlementTests {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final UUID NONE = new UUID(0, 0);
    private static final Contract CONTRACT =
            new Contract(NONE, "Agence", "999081003", BEGIN, END, null, "D1", true, Set.of());

    @Test
    void itHoldsFromItsFirstToItsLastDay() {
        var right = right(BEGIN.plusDays(10), BEGIN.plusDays(20), null);
        assertThat(right.holdsOn(BEGIN.plusDays(9), CONTRACT)).isFalse();
        assertThat(right.holdsOn(BEGIN.plusDays(10), CONTRACT)).isTrue();
        assertThat(right.holdsOn(BEGIN.plusDays(20), CONTRACT)).isTrue();
        assertThat(right.holdsOn(BEGIN.plusDays(21), CONTRACT)).isFalse();
    }

    @Test
    void itEndsWithTheContractWhateverItSaysItself() {
        var open = right(BEGIN, null, null);
        assertThat(open.holdsOn(END, CONTRACT)).isTrue();
        assertThat(open.holdsOn(END.plusDays(1), CONTRACT)).isFalse();
        assertThat(right(BEGIN, END.plusYears(1), null).lastDay(CONTRACT)).isEqualTo(END);
    }

    @Test
    void onceWithdrawnItHoldsNoMore() {
        var right = right(BEGIN, null, Instant.parse("2026-05-01T08:00:00Z"));
        assertThat(right.holdsOn(BEGIN.plusDays(1), CONTRACT)).isFalse();
        assertThat(right.state(BEGIN, CONTRACT)).isEqualTo("WITHDRAWN");
    }

    private static Entitlement right(
            LocalDate since, @Nullable LocalDate until, @Nullable Instant withdrawn) {
        return new Entitlement(
                NONE,
                NONE,
                since,
                until,
                NONE,
                Instant.EPOCH,
                withdrawn == null ? null : NONE,
                withdrawn);
    }
}
