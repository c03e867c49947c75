package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.room.RoomState;

import org.jspecify.annotations.Nullable;

/** Whether a vote can be counted as it was entered. */
final class PollCheck {

    private PollCheck() {}

    /** Why not; {@code before}: the room with those who leave for the item. */
    static @Nullable Sentence refuses(Poll poll, Floor floor, RoomState before) {
        var voters = floor.voters();
        for (var number : poll.interested()) {
            if (!before.voters().contains(number)) return noVoice(floor, number);
        }
        if (!floor.isQuorate()) {
            var quorum = floor.session().rules().quorum();
            return Sentence.of(
                    "governance.vote.no-quorum", floor.counted(), floor.needed(), quorum.article());
        }
        for (var number : poll.named().keySet()) {
            if (!voters.contains(number)) return noVoice(floor, number);
        }
        return switch (poll.method()) {
            case SHOW_OF_HANDS, PHONES -> null;
            case ROLL_CALL ->
                    voters.stream()
                            .filter(number -> !poll.named().containsKey(number))
                            .findFirst()
                            .map(n -> Sentence.of("governance.vote.not-called", floor.name(n)))
                            .orElse(null);
            case PAPER, SECRET_PHONES -> papers(poll, floor);
        };
    }

    private static Sentence noVoice(Floor floor, int number) {
        return Sentence.of("governance.vote.no-voice", floor.name(number), number);
    }

    private static @Nullable Sentence papers(Poll poll, Floor floor) {
        for (var urn : floor.urns()) {
            var papers = poll.papers().get(urn);
            int voters = floor.votersOf(urn).size();
            if (papers == null || papers.all() != voters)
                return Sentence.of(
                        "governance.vote.papers", papers == null ? 0 : papers.all(), voters, urn);
        }
        boolean two = poll.tellers().size() == 2 && poll.tellers().stream().distinct().count() == 2;
        return two && floor.room().present().containsAll(poll.tellers())
                ? null
                : Sentence.of("governance.vote.tellers");
    }
}
