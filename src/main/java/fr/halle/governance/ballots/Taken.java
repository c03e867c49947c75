package fr.halle.governance.ballots;

import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.rules.Counting;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * A vote that was taken, with the room as it was.
 *
 * @param substituted places of those present that a substitute has taken
 * @param proxies in force, giver to holder
 * @param chair who has a casting vote; null where nobody has, as in a secret one
 * @param officers who presided and who kept the minutes
 * @param voices by voter; empty where the vote was secret
 * @param ground null where it was by show of hands
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
        Map<Office, Integer> officers,
        List<String> tellers,
        Counts counts,
        List<String> articles,
        SortedMap<Integer, Choice> voices,
        List<CollegeCount> colleges,
        Counting counting,
        @Nullable Asked ground) {

    /**
     * Why it was by roll call or in secret.
     *
     * @param present how many were there, of whom {@code needed} have to ask
     */
    public record Asked(Ground ground, boolean secret, int present, int needed, String article) {

        /** « À la demande de M. Bleuet et de Mme Églantine, 2 sur 7 présents … ». */
        public String words(Texts texts, IntFunction<String> names) {
            var who = ground.askedBy().stream().map(names::apply).toList();
            return texts.text(
                    "governance.ground." + ground.why().name() + "." + secret,
                    String.join(", ", who),
                    who.size(),
                    present,
                    needed,
                    article,
                    ground.words());
        }
    }

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

    /** Whether each said so: the register then names them all. CGCT L2121-21. */
    public boolean isByName() {
        return method == Method.ROLL_CALL || method == Method.PHONES;
    }

    /** Why it ended as it did. */
    public String why(Texts texts) {
        return texts.text(
                counts.reason().key(counting), counts.votesFor(), counts.cast(), counts.against());
    }

    /** Who said so, by number. */
    public List<Integer> who(Choice choice) {
        return voices.entrySet().stream()
                .filter(voice -> voice.getValue() == choice)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was counted of a college, or of all where {@code urn} is empty. */
    Papers papers(String urn) {
        return urn.isEmpty()
                ? new Papers(counts.votesFor(), counts.against(), counts.abstain())
                : colleges.stream()
                        .filter(each -> each.college().equals(urn))
                        .map(each -> new Papers(each.votesFor(), each.against(), each.abstain()))
                        .findFirst()
                        .orElse(new Papers(0, 0, 0));
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
