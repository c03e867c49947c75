package fr.halle.governance.ballots;

import fr.halle.governance.sessions.Item;
import fr.halle.governance.votes.Ballot;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.College;
import fr.halle.governance.votes.Result;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Votes are written once; what was entered wrongly is written again, and what stood is kept. */
@Component
class VoteRows {

    private final JdbcClient jdbc;
    private final TakenReader reader;

    VoteRows(JdbcClient jdbc, TakenReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    Optional<Taken> of(UUID item) {
        return reader.of(item);
    }

    void write(
            Item item,
            Poll poll,
            Floor floor,
            Ballot ballot,
            Result result,
            @Nullable PersonId by) {
        var proxies = floor.room().inForce();
        var rules = floor.session().rules();
        var vote =
                jdbc.sql(
                                """
                                insert into governance.vote (item, at, method, in_office, present, substituted, givers, holders, interested, voters, quorum_needed,
                                       chair, presiding, secretary, tellers, votes_for, against, abstain, votes_cast, needed, outcome, reason, articles, taken_by, last_note)
                                values (:item, :at, :method, :inOffice, cast(:present as smallint[]), cast(:substituted as smallint[]), cast(:givers as smallint[]), cast(:holders as smallint[]),
                                       cast(:interested as smallint[]), cast(:voters as smallint[]), :quorum, :chair, :presiding, :secretary, :tellers,
                                       :for, :against, :abstain, :cast, :needed, :outcome, :reason, :articles, :by,
                                       (select max(id) from governance.note where session = :session))
                                on conflict (item) do update set
                                       (present, substituted, givers, holders, interested, voters, chair, presiding, secretary, tellers,
                                        votes_for, against, abstain, votes_cast, needed, outcome, reason)
                                     = (excluded.present, excluded.substituted, excluded.givers, excluded.holders, excluded.interested, excluded.voters,
                                        excluded.chair, excluded.presiding, excluded.secretary, excluded.tellers, excluded.votes_for, excluded.against,
                                        excluded.abstain, excluded.votes_cast, excluded.needed, excluded.outcome, excluded.reason)
                                returning id
                                """)
                        .param("item", item.id())
                        .param("session", item.session())
                        .param("at", poll.at())
                        .param("method", poll.method().name())
                        .param("inOffice", ballot.inOffice())
                        .param("present", array(floor.room().present()))
                        .param("substituted", array(floor.substituted()))
                        .param("givers", array(proxies.keySet()))
                        .param("holders", array(proxies.values()))
                        .param("interested", array(poll.interested()))
                        .param("voters", array(floor.voters()))
                        .param("quorum", floor.needed())
                        .param("chair", ballot.chair())
                        .param("presiding", floor.chair())
                        .param("secretary", floor.secretary())
                        .param(
                                "tellers",
                                poll.tellers().stream().map(floor::name).toArray(String[]::new))
                        .param("for", result.votesFor())
                        .param("against", result.against())
                        .param("abstain", result.abstain())
                        .param("cast", result.cast())
                        .param("needed", result.needed())
                        .param("outcome", result.outcome().name())
                        .param("reason", result.reasons().getFirst().name())
                        .param(
                                "articles",
                                Stream.of(
                                                rules.quorum().article(),
                                                rules.proxies().article(),
                                                rules.voting().article())
                                        .distinct()
                                        .toArray(String[]::new))
                        .param("by", by == null ? null : by.value())
                        .query(UUID.class)
                        .single();
        if (!poll.method().isSecret()) voices(vote, ballot);
        colleges(vote, ballot);
    }

    /**
     * What stands is kept as it is, and its voices and counts make room; {@link #write} follows.
     */
    void keep(UUID vote, String reason, PersonId by) {
        jdbc.sql(
                        """
                        insert into governance.vote_correction (vote, kept, reason, corrected_by) values (?, '{}', ?, ?)
                        """)
                .param(vote)
                .param(reason)
                .param(by.value())
                .update();
        for (var table : List.of("voice", "college_count"))
            jdbc.sql("delete from governance." + table + " where vote = ?").param(vote).update();
    }

    private void voices(UUID vote, Ballot ballot) {
        var voices = List.copyOf(ballot.choices().entrySet());
        jdbc.sql(
                        """
                        insert into governance.voice (vote, number, choice)
                        select :vote, v.number, v.choice
                          from unnest(cast(:numbers as smallint[]), cast(:choices as text[])) as v (number, choice)
                        """)
                .param("vote", vote)
                .param("numbers", array(voices.stream().map(Map.Entry::getKey).toList()))
                .param(
                        "choices",
                        voices.stream()
                                .map(voice -> voice.getValue().name())
                                .toArray(String[]::new))
                .update();
    }

    private void colleges(UUID vote, Ballot ballot) {
        var all = ballot.colleges();
        jdbc.sql(
                        """
                        insert into governance.college_count (vote, college, share, votes_for, against, abstain)
                        select :vote, c.* from unnest(cast(:names as text[]), cast(:shares as smallint[]), cast(:for as smallint[]),
                               cast(:against as smallint[]), cast(:abstain as smallint[])) as c
                        """)
                .param("vote", vote)
                .param("names", all.stream().map(College::name).toArray(String[]::new))
                .param("shares", array(all.stream().map(College::share).toList()))
                .param("for", counts(ballot, Choice.FOR))
                .param("against", counts(ballot, Choice.AGAINST))
                .param("abstain", counts(ballot, Choice.ABSTAIN))
                .update();
    }

    private static String counts(Ballot ballot, Choice choice) {
        var choices = ballot.choices();
        return array(
                ballot.colleges().stream()
                        .map(
                                college ->
                                        (int)
                                                college.members().stream()
                                                        .filter(each -> choices.get(each) == choice)
                                                        .count())
                        .toList());
    }

    /** As PostgreSQL writes it: {1,2}. */
    static String array(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
