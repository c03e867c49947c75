package fr.halle.governance.rules;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The rules by which a body meets and votes in a period, each with the article that says so.
 *
 * @param name {@code epci-council-2020-derogation}
 * @param until the first day on which it no longer holds; null: it holds
 */
public record RuleSet(
        String name,
        LocalDate since,
        @Nullable LocalDate until,
        Quorum quorum,
        Proxies proxies,
        Voting voting,
        Requests requests) {

    /**
     * @param perHolder how many one member may hold
     * @param sessions for how many sessions in a row one may be given
     */
    public record Proxies(int perHolder, int sessions, String article) {}

    /**
     * @param choice whether the text leaves it open, so that it is the body's own recorded choice
     */
    public record Voting(
            Majority majority, Tie tie, Counting counting, boolean choice, String article) {

        /** The same for what came back already: a second tie rejects. */
        public Voting atSecondReading() {
            var last = tie == Tie.SECOND_READING ? Tie.REJECTED : tie;
            return new Voting(majority, last, counting, choice, article);
        }
    }

    /**
     * Which part of those present may ask for a roll call, or for a secret ballot.
     *
     * @param secretBallot null where nobody may ask: it is for nominations
     */
    public record Requests(Fraction rollCall, @Nullable Fraction secretBallot, String article) {}

    /** The same for a session that members were called to again: whoever is there deliberates. */
    public RuleSet withoutQuorum() {
        var none =
                new Quorum(
                        new Fraction(0, 1),
                        false,
                        quorum.represented(),
                        quorum.summonsDays(),
                        quorum.second(),
                        quorum.article());
        return new RuleSet(name, since, until, none, proxies, voting, requests);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
