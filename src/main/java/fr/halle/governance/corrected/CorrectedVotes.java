package fr.halle.governance.corrected;

import fr.halle.governance.corrected.CorrectedVote.Counts;
import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stood of votes that were put right. */
@Repository
public class CorrectedVotes {

    private static final String KEPT =
            """
            select kept ->> 'outcome' as outcome, (kept ->> 'votes_for')::int as votes_for, (kept ->> 'against')::int as against, (kept ->> 'abstain')::int as abstain,
                   array(select c ->> 'college' from jsonb_array_elements(kept -> 'colleges') c order by 1) as colleges,
                   array(select unnest(array[c ->> 'votes_for', c ->> 'against', c ->> 'abstain'])::int
                           from jsonb_array_elements(kept -> 'colleges') c order by c ->> 'college') as college_counts,
                   array(select key::int from jsonb_each_text(kept -> 'voices') where value = 'AGAINST' order by 1) as voices_against,
                   array(select key::int from jsonb_each_text(kept -> 'voices') where value = 'ABSTAIN' order by 1) as voices_abstain,
                   array(select n::int from jsonb_array_elements_text(kept -> 'interested') n order by 1) as interested,
                   array(select jsonb_array_elements_text(kept -> 'tellers')) as tellers,
                   reason, corrected_at, corrected_by
              from governance.vote_correction where vote = ? order by id desc
            """;

    private final JdbcClient jdbc;
    private final Identity identity;

    CorrectedVotes(JdbcClient jdbc, Identity identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    /** The latest first. */
    public List<CorrectedVote> of(UUID vote) {
        var all = jdbc.sql(KEPT).param(vote).query((row, _) -> before(row)).list();
        if (all.isEmpty()) return List.of();
        var names = identity.names(all.stream().map(CorrectedVote::by).collect(Collectors.toSet()));
        return all.stream().map(each -> each.named(names.getOrDefault(each.by(), ""))).toList();
    }

    private static CorrectedVote before(ResultSet row) throws SQLException {
        return new CorrectedVote(
                row.getString("outcome"),
                new Counts(
                        "", row.getInt("votes_for"), row.getInt("against"), row.getInt("abstain")),
                colleges(row),
                numbers(row, "voices_against"),
                numbers(row, "voices_abstain"),
                numbers(row, "interested"),
                List.of((String[]) row.getArray("tellers").getArray()),
                row.getString("reason"),
                new PersonId(row.getObject("corrected_by", UUID.class)),
                "",
                row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }

    private static List<Counts> colleges(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("colleges").getArray();
        var of = numbers(row, "college_counts").iterator();
        return Stream.of(names).map(e -> new Counts(e, of.next(), of.next(), of.next())).toList();
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }
}
