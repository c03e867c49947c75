package fr.halle.governance.room;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.room.Happening.Arrived;
import fr.halle.governance.room.Happening.Left;
import fr.halle.governance.room.Happening.ProxyGiven;
import fr.halle.governance.room.Happening.ProxyTakenBack;
import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.rules.ShippedRules;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Who is in the room, who may vote for whom, and what a secretary cannot note. */
class RoomTests {

    private static final RuleSet ONE_PROXY = ShippedRules.named("epci-council").orElseThrow();
    private static final RuleSet TWO_PROXIES =
            ShippedRules.named("epci-council-2020-derogation").orElseThrow();
    private static final Set<Integer> ROLL = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);

    private final Room room = new Room(ONE_PROXY, ROLL);
    private int seconds;

    @Test
    void countsAProxyOnlyWhileItsHolderIsThere() {
        takes(new Arrived(1, next()), new ProxyGiven(2, 1, next()));
        assertThat(room.state().voters()).containsExactly(1, 2);
        takes(new Left(1, next()));
        assertThat(room.state().voters()).isEmpty();
        takes(new Arrived(1, next()));
        assertThat(room.state().voters()).containsExactly(1, 2);
    }

    @Test
    void endsAProxyWhenItsGiverArrives() {
        takes(new Arrived(1, next()), new ProxyGiven(2, 1, next()), new Arrived(2, next()));
        assertThat(room.state().inForce()).isEmpty();
        assertThat(room.state().voters()).containsExactly(1, 2);
        takes(new Left(2, next()));
        assertThat(room.state().voters()).as("it does not come back").containsExactly(1);
    }

    @Test
    void whoLeavesMayHaveGivenAProxyBefore() {
        takes(new Arrived(1, next()), new Arrived(2, next()), new ProxyGiven(2, 1, next()));
        assertThat(room.state().inForce()).as("there in person").isEmpty();
        takes(new Left(2, next()));
        assertThat(room.state().voters()).containsExactly(1, 2);
    }

    @Test
    void thereIsNoProxyOfAProxy() {
        takes(new Arrived(1, next()), new Arrived(2, next()), new ProxyGiven(3, 1, next()));
        takes(new ProxyGiven(1, 2, next()), new Left(1, next()));
        assertThat(room.state().voters()).containsExactly(1, 2);
    }

    @Test
    void aProxyIsTakenBackAndTransferred() {
        takes(new Arrived(1, next()), new Arrived(2, next()), new ProxyGiven(3, 1, next()));
        takes(new ProxyGiven(3, 2, next()));
        assertThat(room.state().inForce()).containsExactlyEntriesOf(java.util.Map.of(3, 2));
        takes(new ProxyTakenBack(3, next()));
        assertThat(room.state().inForce()).isEmpty();
        refuses(new ProxyTakenBack(3, next()), Refusal.NO_PROXY_TO_TAKE_BACK);
    }

    @Test
    void refusesWhatCannotBeAndStaysAsItWas() {
        takes(new Arrived(1, next()), new ProxyGiven(2, 1, next()));
        refuses(new Arrived(1, next()), Refusal.ALREADY_THERE);
        refuses(new Arrived(99, next()), Refusal.NOT_ON_THE_ROLL);
        refuses(new Left(3, next()), Refusal.NOT_THERE);
        refuses(new ProxyGiven(3, 1, next()), Refusal.HOLDER_HAS_ENOUGH);
        refuses(new ProxyGiven(3, 4, next()), Refusal.HOLDER_IS_ABSENT);
        refuses(new ProxyGiven(1, 1, next()), Refusal.PROXY_TO_ONESELF);
        refuses(new Arrived(5, EIGHT), Refusal.EARLIER_THAN_THE_LAST);
        assertThat(room.state().voters()).containsExactly(1, 2);
        assertThat(room.moments()).hasSize(2);
    }

    @Test
    void twoProxiesAreHeldWhereTheRuleAllowsThemAndNeverThree() {
        var other = new Room(TWO_PROXIES, ROLL);
        assertThat(other.take(new Arrived(1, next()))).isNull();
        assertThat(other.take(new ProxyGiven(2, 1, next()))).isNull();
        assertThat(other.take(new ProxyGiven(3, 1, next()))).isNull();
        assertThat(other.take(new ProxyGiven(4, 1, next()))).isEqualTo(Refusal.HOLDER_HAS_ENOUGH);
    }

    @Test
    void theOrderOfUnrelatedArrivalsNeverChangesTheRoomAndNobodyHasTwoVoices() {
        var random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            var arrivals = new ArrayList<>(ROLL);
            Collections.shuffle(arrivals, random);
            var some = arrivals.subList(0, 1 + random.nextInt(arrivals.size()));
            var proxies = proxies(random);
            var first = filled(some, proxies);
            Collections.shuffle(some, random);
            var second = filled(some, proxies);
            assertThat(second).isEqualTo(first);
            assertThat(first.inForce().keySet()).doesNotContainAnyElementsOf(first.present());
            assertThat(first.voters()).hasSize(first.present().size() + first.inForce().size());
            assertThat(first.present()).containsAll(first.inForce().values());
        }
    }

    private static List<int[]> proxies(Random random) {
        var proxies = new ArrayList<int[]>();
        for (int i = 0; i < 4; i++) {
            proxies.add(new int[] {1 + random.nextInt(9), 1 + random.nextInt(9)});
        }
        return proxies;
    }

    private static RoomState filled(List<Integer> arrivals, List<int[]> proxies) {
        var room = new Room(ONE_PROXY, ROLL);
        for (int member : arrivals) room.take(new Arrived(member, EIGHT));
        for (int[] proxy : proxies) room.take(new ProxyGiven(proxy[0], proxy[1], EIGHT));
        return room.state();
    }

    private void takes(Happening... happenings) {
        for (var happening : happenings) assertThat(room.take(happening)).isNull();
    }

    private void refuses(Happening happening, Refusal why) {
        assertThat(room.take(happening)).isEqualTo(why);
    }

    private LocalTime next() {
        return EIGHT.plusSeconds(++seconds);
    }
}
