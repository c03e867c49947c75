package fr.halle.governance.electronic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.votes.Choice;
import fr.halle.kernel.PersonId;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Members vote from their phones, all at once, by name. */
@SpringBootTest
class NamedVotesTests {

    private static final int MEMBERS = 130;

    @Autowired ElectronicVotes votes;
    @Autowired NamedVotes named;
    @Autowired Turnouts turnouts;
    @Autowired JdbcClient jdbc;

    private final List<PersonId> people =
            IntStream.rangeClosed(0, MEMBERS)
                    .mapToObj(_ -> new PersonId(UUID.randomUUID()))
                    .toList();

    @Test
    void aHundredAndThirtyVoteWithinFiveSecondsAndEachIsCountedOnce() throws Exception {
        var vote =
                votes.openNamed(ElectronicVotes.Call.of(UUID.randomUUID(), voices(MEMBERS))).id();
        var receipts = new ConcurrentHashMap<Integer, String>();
        var taps = new ArrayList<Callable<Void>>();
        for (int member = 1; member <= MEMBERS; member++) {
            int voter = member;
            for (int tap = 0; tap < 2; tap++) { // a phone that taps twice
                taps.add(
                        () -> {
                            var cast = named.cast(vote, voter, choice(voter), people.get(voter));
                            if (cast instanceof Cast.Accepted accepted) {
                                assertThat(receipts.put(voter, accepted.receipt())).isNull();
                            } else {
                                assertThat(cast).isInstanceOf(Cast.AlreadyCast.class);
                            }
                            return null;
                        });
            }
        }
        var start = Instant.now();
        try (var phones = Executors.newFixedThreadPool(MEMBERS)) {
            for (var done : phones.invokeAll(taps)) done.get();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        var choices = votes.closeNamed(vote).orElseThrow();
        assertThat(choices).hasSize(MEMBERS);
        choices.forEach((voter, choice) -> assertThat(choice).isEqualTo(choice(voter)));
        assertThat(receipts).hasSize(MEMBERS);
        receipts.forEach(
                (voter, receipt) -> {
                    var said = named.verified(receipt).orElseThrow();
                    assertThat(said.standing()).isEqualTo(NamedVotes.Standing.COUNTED);
                    assertThat(said.choice()).isEqualTo(choice(voter));
                });
        assertThat(named.verified("A" + receipts.get(1))).as("a forged one").isEmpty();
    }

    @Test
    void whatWasAcceptedWhileItClosedIsCountedAndNothingAfterwards() throws Exception {
        var vote =
                votes.openNamed(ElectronicVotes.Call.of(UUID.randomUUID(), voices(MEMBERS))).id();
        var accepted = ConcurrentHashMap.<Integer>newKeySet();
        var taps = new ArrayList<Callable<Void>>();
        for (int member = 1; member <= MEMBERS; member++) {
            int voter = member;
            taps.add(
                    () -> {
                        var cast = named.cast(vote, voter, Choice.FOR, people.get(voter));
                        if (cast instanceof Cast.Accepted) accepted.add(voter);
                        else assertThat(cast).isInstanceOf(Cast.NotOpen.class);
                        return null;
                    });
        }
        var counted = new HashMap<Integer, Choice>();
        taps.add(
                MEMBERS / 2,
                () -> {
                    counted.putAll(votes.closeNamed(vote).orElseThrow());
                    return null;
                });
        try (var phones = Executors.newFixedThreadPool(16)) {
            for (var done : phones.invokeAll(taps)) done.get();
        }
        assertThat(counted.keySet()).isEqualTo(accepted);
        assertThat(votes.closeNamed(vote)).as("it closes once").isEmpty();
    }

    @Test
    void aHolderCastsTheVoiceOfTheGiverAndMaySayOtherwise() {
        var voices = List.of(new Voice(1, people.get(1)), new Voice(2, people.get(1)));
        var vote = votes.openNamed(ElectronicVotes.Call.of(UUID.randomUUID(), voices)).id();
        assertThat(turnouts.left(vote, people.get(1).value())).containsExactly(1, 2);
        assertThat(named.cast(vote, 1, Choice.FOR, people.get(1)))
                .isInstanceOf(Cast.Accepted.class);
        assertThat(named.cast(vote, 2, Choice.AGAINST, people.get(2)))
                .as("the giver is not there")
                .isInstanceOf(Cast.NotYours.class);
        assertThat(named.cast(vote, 3, Choice.FOR, people.get(1)))
                .isInstanceOf(Cast.NotYours.class);
        assertThat(named.cast(vote, 2, Choice.AGAINST, people.get(1)))
                .isInstanceOf(Cast.Accepted.class);
        assertThat(turnouts.left(vote, people.get(1).value())).isEmpty();
        assertThat(votes.closeNamed(vote).orElseThrow())
                .isEqualTo(Map.of(1, Choice.FOR, 2, Choice.AGAINST));
    }

    @Test
    void nothingThatWasCastChangesAndOneItemHasOneOpenPoll() {
        var item = UUID.randomUUID();
        var vote = votes.openNamed(ElectronicVotes.Call.of(item, voices(2))).id();
        named.cast(vote, 1, Choice.FOR, people.get(1));
        assertThatThrownBy(() -> votes.openNamed(ElectronicVotes.Call.of(item, voices(2))))
                .hasMessageContaining("one_open_vote");
        for (var act :
                List.of(
                        "update governance.electronic_choice set choice = 'AGAINST' where vote = ?",
                        "delete from governance.electronic_choice where vote = ?",
                        "update governance.electronic_voice set cast_by = gen_random_uuid() where vote = ?",
                        "delete from governance.electronic_vote where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(act).param(vote).update())
                    .as(act)
                    .isInstanceOf(DataAccessException.class);
        }
        votes.closeNamed(vote);
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update governance.electronic_vote set closed_at = null where id = ?")
                                        .param(vote)
                                        .update())
                .hasMessageContaining("only closes");
    }

    private List<Voice> voices(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(member -> new Voice(member, people.get(member)))
                .toList();
    }

    private static Choice choice(int voter) {
        return Choice.values()[voter % 3];
    }
}
