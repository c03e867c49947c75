package fr.halle.governance.replay;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.halle.governance.room.Refusal;
import fr.halle.governance.room.RoomState;
import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.votes.Result;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/** What a replay prints. */
record Replayed(List<Instant> instants, List<Refused> refused, Outcome result) {

    /** The room at one instant; {@code at}: null for the opening. */
    record Instant(
            @JsonFormat(pattern = "HH:mm:ss") @Nullable LocalTime at,
            int present,
            int proxiesInForce,
            int voters,
            int quorumNeeded,
            boolean quorumMet) {

        static Instant of(@Nullable LocalTime at, RoomState room, RuleSet rules, int inOffice) {
            return new Instant(
                    at,
                    room.present().size(),
                    room.inForce().size(),
                    room.voters().size(),
                    rules.quorum().needed(inOffice),
                    room.meets(rules.quorum(), inOffice));
        }
    }

    /** A proxy that the rules do not take. */
    record Refused(
            int from,
            int to,
            @JsonFormat(pattern = "HH:mm:ss") @Nullable LocalTime since,
            Refusal reason,
            String article) {}

    record Outcome(
            int voters,
            @JsonProperty("for") int votesFor,
            int against,
            int abstain,
            int cast,
            int needed,
            boolean adopted,
            Result.Reason reason,
            List<String> articles) {

        static Outcome of(Result result, RuleSet rules) {
            return new Outcome(
                    result.voters(),
                    result.votesFor(),
                    result.against(),
                    result.abstain(),
                    result.cast(),
                    result.needed(),
                    result.adopted(),
                    result.reasons().getFirst(),
                    List.of(
                            rules.quorum().article(),
                            rules.proxies().article(),
                            rules.voting().article()));
        }
    }
}
