package fr.halle.governance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Where a version stands follows from who was asked and what they answered. */
class HistoryTests {

    private static final Instant BEGIN = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final UUID NONE = new UUID(0, 0);

    @Test
    void aFirstVersionIsInUseOnceEveryPartyHasAgreed() {
        assertThat(states(version(1, yes(), yes(), silent())))
                .containsExactly(VersionState.WAITING);
        assertThat(states(version(1, yes(), yes(), yes()))).containsExactly(VersionState.IN_USE);
    }

    @Test
    void oneObjectionStopsIt() {
        assertThat(states(version(1, yes(), no(), yes()))).containsExactly(VersionState.REFUSED);
        assertThat(states(version(1, yes(), no(), silent()))).containsExactly(VersionState.REFUSED);
    }

    @Test
    void theVersionInUseStaysUntilAChangeIsApproved() {
        var first = version(1, yes(), yes());
        assertThat(states(first, version(2, silent())))
                .containsExactly(VersionState.IN_USE, VersionState.WAITING);
        assertThat(states(first, version(2, no())))
                .containsExactly(VersionState.IN_USE, VersionState.REFUSED);
        assertThat(states(first, version(2, yes())))
                .containsExactly(VersionState.FORMER, VersionState.IN_USE);
    }

    @Test
    void whatWasReplacedBeforeAllHadAnsweredDecidesNothingAnyMore() {
        assertThat(states(version(1, yes(), silent()), version(2, yes(), silent())))
                .containsExactly(VersionState.REPLACED, VersionState.WAITING);
    }

    @Test
    void whoHasLeftIsNotWaitedFor() {
        assertThat(states(version(1, yes(), leaves(TODAY)))).containsExactly(VersionState.IN_USE);
        assertThat(states(version(1, yes(), leaves(TODAY.plusDays(1)))))
                .containsExactly(VersionState.WAITING);
    }

    @Test
    void whoeverLeavesLaterDoesNotBringBackWhatWasReplacedMeanwhile() {
        var second = version(2, yes(), no());
        assertThat(states(version(1, yes(), leaves(TODAY)), second))
                .as("it came in March, the party left in June")
                .containsExactly(VersionState.REPLACED, VersionState.REFUSED);
    }

    @Test
    void aVersionThatEverybodyLeftUnansweredIsNotInUse() {
        assertThat(states(version(1, leaves(TODAY), leaves(TODAY))))
                .containsExactly(VersionState.WAITING);
    }

    private static List<VersionState> states(Version... versions) {
        var material = new Material(NONE, "x", "X", MaterialKind.LOGO, "x", null, false);
        var history = new History(material, List.of(versions), TODAY);
        return history.versions().stream().map(history::state).toList();
    }

    private static Version version(int number, Asked... asked) {
        return new Version(
                new UUID(0, number),
                number,
                "220800017",
                null,
                "Département",
                "",
                "x.svg",
                "image/svg+xml",
                1,
                BEGIN.plus(number, ChronoUnit.DAYS),
                0,
                List.of(asked));
    }

    private static Asked yes() {
        return asked(true, null);
    }

    private static Asked no() {
        return asked(false, null);
    }

    private static Asked silent() {
        return asked(null, null);
    }

    private static Asked leaves(LocalDate day) {
        return asked(null, day);
    }

    private static Asked asked(@Nullable Boolean agreed, @Nullable LocalDate leaves) {
        return new Asked(NONE, "200041622", "Partenaire", leaves, agreed, null, null);
    }
}
