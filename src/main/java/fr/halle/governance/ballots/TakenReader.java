package fr.halle.governance.ballots;

import fr.halle.governance.ballots.Taken.CollegeCount;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads votes as they were written. */
@Component
public class TakenReader {

    private final JdbcClient jdbc;

    TakenReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Taken> byId(UUID vote) {
        return read("where id = ?", vote);
    }

    Optional<Taken> read(String where, UUID id) {
        return jdbc.sql("select * from governance.vote " + where)
                .param(id)
                .query((row, _) -> taken(row))
                .optional();
    }

    private Taken taken(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var givers = numbers(row, "givers");
        var holders = numbers(row, "holders");
        var proxies = new TreeMap<Integer, Integer>();
        for (int i = 0; i < givers.size(); i++) proxies.put(givers.get(i), holders.get(i));
        return new Taken(
                id,
                row.getObject("at", LocalTime.class),
                Method.valueOf(row.getString("method")),
                row.getInt("in_office"),
                numbers(row, "present"),
                numbers(row, "substituted"),
                proxies,
                numbers(row, "interested"),
                numbers(row, "voters"),
                row.getInt("quorum_needed"),
                chair(row),
                List.of((String[]) row.getArray("tellers").getArray()),
                counts(row),
                List.of((String[]) row.getArray("articles").getArray()),
                voices(id),
                colleges(id));
    }

    private static Taken.Counts counts(ResultSet row) throws SQLException {
        return new Taken.Counts(
                row.getInt("votes_for"),
                row.getInt("against"),
                row.getInt("abstain"),
                row.getInt("votes_cast"),
                row.getInt("needed"),
                Result.Outcome.valueOf(row.getString("outcome")),
                Result.Reason.valueOf(row.getString("reason")));
    }

    private static @Nullable Integer chair(ResultSet row) throws SQLException {
        int chair = row.getInt("chair");
        return row.wasNull() ? null : chair;
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        var numbers = (Short[]) row.getArray(column).getArray();
        return Arrays.stream(numbers).map(Short::intValue).toList();
    }

    private TreeMap<Integer, Choice> voices(UUID vote) {
        var voices = new TreeMap<Integer, Choice>();
        jdbc.sql("select number, choice from governance.voice where vote = ?")
                .param(vote)
                .query(
                        row -> {
                            voices.put(row.getInt(1), Choice.valueOf(row.getString(2)));
                        });
        return voices;
    }

    private List<CollegeCount> colleges(UUID vote) {
        return jdbc.sql("select * from governance.college_count where vote = ? order by college")
                .param(vote)
                .query(new SimplePropertyRowMapper<>(CollegeCount.class))
                .list();
    }
}
