package fr.halle.governance.ballots;

import fr.halle.governance.votes.Choice;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A vote as the secretary enters it.
 *
 * @param interested who has an interest in the matter and leaves for it: no voice, not counted
 * @param named by show of hands those who are not for, by roll call everybody, none on paper
 * @param papers on paper, by the name of the college, or by nothing where there is none
 * @param tellers on paper, two
 * @param ground why by roll call or in secret; null where it is neither, or was noted before
 */
public record Poll(
        Method method,
        LocalTime at,
        Set<Integer> interested,
        Map<Integer, Choice> named,
        Map<String, Papers> papers,
        List<Integer> tellers,
        @Nullable Ground ground) {

    /** One that needs no ground. */
    public Poll(
            Method method,
            LocalTime at,
            Set<Integer> interested,
            Map<Integer, Choice> named,
            Map<String, Papers> papers,
            List<Integer> tellers) {
        this(method, at, interested, named, papers, tellers, null);
    }

    /** Counted papers; white and void ones are abstentions. */
    public record Papers(int votesFor, int against, int white) {

        int all() {
            return votesFor + against + white;
        }
    }

    public static Poll byHands(LocalTime at, Map<Integer, Choice> exceptions) {
        return new Poll(Method.SHOW_OF_HANDS, at, Set.of(), exceptions, Map.of(), List.of());
    }
}
