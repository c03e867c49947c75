package fr.halle.governance.ballots;

import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * A vote that was taken, with the room as it was.
 *
 * @param substituted places of those present that a substitute has taken
 * @param proxies in force, giver to holder
 * @param voices by voter; empty where the vote was secret
 */
public record Taken(
        UUID id,
        LocalTime at,
        Method method,
        int inOffice,
        List<Integer> present,
        List<Integer> substituted,
        SortedMap<Integer, Integer> proxies,
        List<Integer> interested,
        List<Integer> voters,
        int quorumNeeded,
        @Nullable Integer chair,
        List<String> tellers,
        Counts counts,
        List<String> articles,
        SortedMap<Integer, Choice> voices,
        List<CollegeCount> colleges) {

    public record Counts(
            int votesFor,
            int against,
            int abstain,
            int cast,
            int needed,
            Result.Outcome outcome,
            Result.Reason reason) {}

    public record CollegeCount(String college, int share, int votesFor, int against, int abstain) {

        int voters() {
            return votesFor + against + abstain;
        }
    }

    /** Who said so, by number. */
    public List<Integer> who(Choice choice) {
        return voices.entrySet().stream()
                .filter(voice -> voice.getValue() == choice)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** In permille of all votes, each college's share in equal parts for its voters. */
    public int weighedFor() {
        return weighed(true);
    }

    public int weighedAgainst() {
        return weighed(false);
    }

    private int weighed(boolean votesFor) {
        double all = colleges.stream().mapToInt(CollegeCount::share).sum();
        double weight = 0;
        for (var each : colleges) {
            int count = votesFor ? each.votesFor() : each.against();
            if (each.voters() > 0) weight += (double) each.share() * count / each.voters();
        }
        return (int) Math.round(1000 * weight / all);
    }
}
