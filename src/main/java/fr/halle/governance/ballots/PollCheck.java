package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.room.RoomState;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whether a vote can be counted as it was entered. */
final class PollCheck {

    private PollCheck() {}

    /** Why not; {@code before}: the room with those who leave for the item. */
    static @Nullable Sentence refuses(Poll poll, Floor floor, RoomState before) {
        var voters = floor.voters();
        var out = leaves(poll.interested(), floor, before);
        if (out != null) return out;
        var sits = sits(floor);
        if (sits != null) return sits;
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

    /**
     * Whether everybody who leaves for the item had a voice; {@code before}: the room with them.
     */
    static @Nullable Sentence leaves(Set<Integer> interested, Floor floor, RoomState before) {
        return interested.stream()
                .filter(number -> !before.voters().contains(number))
                .findFirst()
                .map(number -> noVoice(floor, number))
                .orElse(null);
    }

    /** Why nobody can vote in this room: no quorum, or nobody in the chair. */
    static @Nullable Sentence sits(Floor floor) {
        if (!floor.isQuorate()) {
            var article = floor.session().rules().quorum().article();
            return Sentence.of(
                    "governance.vote.no-quorum", floor.counted(), floor.needed(), article);
        }
        return floor.chair() == null ? Sentence.of("governance.vote.no-chair") : null;
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
