package fr.halle.governance.ballots;

import fr.halle.governance.ballots.Taken.CollegeCount;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.rules.Counting;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Reads votes as they were written. */
@Component
public class TakenReader {

    /** A vote is told by the rules of its session. */
    private static final String SELECT =
            """
            select v.*, (select s.rules #>> '{voting,counting}' from governance.item i
                           join governance.session s on s.id = i.session where i.id = v.item) as counting
              from governance.vote v\s""";

    private final JdbcClient jdbc;
    private final Grounds grounds;

    TakenReader(JdbcClient jdbc, Grounds grounds) {
        this.jdbc = jdbc;
        this.grounds = grounds;
    }

    public Optional<Taken> byId(UUID vote) {
        return read("where id = ?", vote).values().stream().findFirst();
    }

    /** All of a session, by item. */
    public Map<UUID, Taken> in(UUID session) {
        return read("where item in (select id from governance.item where session = ?)", session);
    }

    Optional<Taken> of(UUID item) {
        return read("where item = ?", item).values().stream().findFirst();
    }

    private Map<UUID, Taken> read(String where, UUID id) {
        var parts =
                new Parts(
                        voices("select id from governance.vote " + where, id),
                        colleges("select id from governance.vote " + where, id),
                        grounds.of("select item from governance.vote " + where, id));
        var votes = new LinkedHashMap<UUID, Taken>();
        jdbc.sql(SELECT + where)
                .param(id)
                .query(
                        row -> {
                            votes.put(row.getObject("item", UUID.class), taken(row, parts));
                        });
        return votes;
    }

    private record Parts(
            Map<UUID, SortedMap<Integer, Choice>> voices,
            Map<UUID, List<CollegeCount>> colleges,
            Map<UUID, Taken.Asked> grounds) {}

    private static Taken taken(ResultSet row, Parts parts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var givers = numbers(row, "givers");
        var holders = numbers(row, "holders");
        var proxies = new TreeMap<Integer, Integer>();
        for (int i = 0; i < givers.size(); i++) proxies.put(givers.get(i), holders.get(i));
        var colleges = parts.colleges().getOrDefault(id, List.of());
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
                number(row, "chair"),
                officers(row),
                List.of((String[]) row.getArray("tellers").getArray()),
                counts(row),
                List.of((String[]) row.getArray("articles").getArray()),
                parts.voices().getOrDefault(id, new TreeMap<>()),
                colleges,
                colleges.isEmpty() ? Counting.HEADS : Counting.valueOf(row.getString("counting")),
                parts.grounds().get(row.getObject("item", UUID.class)));
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

    private static Map<Office, Integer> officers(ResultSet row) throws SQLException {
        var officers = new EnumMap<Office, Integer>(Office.class);
        var chair = number(row, "presiding");
        var secretary = number(row, "secretary");
        if (chair != null) officers.put(Office.PRESIDENT, chair);
        if (secretary != null) officers.put(Office.SECRETARY, secretary);
        return officers;
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        var numbers = (Short[]) row.getArray(column).getArray();
        return Arrays.stream(numbers).map(Short::intValue).toList();
    }

    private Map<UUID, SortedMap<Integer, Choice>> voices(String votes, UUID id) {
        var voices = new HashMap<UUID, SortedMap<Integer, Choice>>();
        jdbc.sql(
                        "select vote, number, choice from governance.voice where vote in (%s)"
                                .formatted(votes))
                .param(id)
                .query(
                        row -> {
                            voices.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new TreeMap<>())
                                    .put(row.getInt(2), Choice.valueOf(row.getString(3)));
                        });
        return voices;
    }

    private Map<UUID, List<CollegeCount>> colleges(String votes, UUID id) {
        var counts = new HashMap<UUID, List<CollegeCount>>();
        jdbc.sql(
                        "select * from governance.college_count where vote in (%s) order by college"
                                .formatted(votes))
                .param(id)
                .query(
                        row -> {
                            counts.computeIfAbsent(
                                            row.getObject("vote", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(count(row));
                        });
        return counts;
    }

    private static CollegeCount count(ResultSet row) throws SQLException {
        return new CollegeCount(
                row.getString("college"),
                row.getInt("share"),
                row.getInt("votes_for"),
                row.getInt("against"),
                row.getInt("abstain"));
    }
}
