package fr.halle.governance.corrected;

import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stood of votes that were put right. */
@Repository
public class CorrectedVotes {

    private final JdbcClient jdbc;
    private final Identity identity;

    CorrectedVotes(JdbcClient jdbc, Identity identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    /** The latest first. */
    public List<CorrectedVote> of(UUID vote) {
        var all =
                jdbc.sql(
                                """
                                select array[kept ->> 'votes_for', kept ->> 'against', kept ->> 'abstain']::int[],
                                       array(select key::int from jsonb_each_text(kept -> 'voices') where value = 'AGAINST' order by 1),
                                       array(select key::int from jsonb_each_text(kept -> 'voices') where value = 'ABSTAIN' order by 1),
                                       reason, corrected_at, corrected_by
                                  from governance.vote_correction where vote = ? order by id desc
                                """)
                        .param(vote)
                        .query(
                                (row, _) ->
                                        Map.entry(
                                                new PersonId(row.getObject(6, UUID.class)),
                                                before(row)))
                        .list();
        if (all.isEmpty()) return List.of();
        var names = identity.names(all.stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> each.getValue().by(names.getOrDefault(each.getKey(), "")))
                .toList();
    }

    private static CorrectedVote before(ResultSet row) throws SQLException {
        return new CorrectedVote(
                numbers(row, 1),
                numbers(row, 2),
                numbers(row, 3),
                row.getString(4),
                "",
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static List<Integer> numbers(ResultSet row, int column) throws SQLException {
        return Arrays.asList((Integer[]) row.getArray(column).getArray());
    }
}
