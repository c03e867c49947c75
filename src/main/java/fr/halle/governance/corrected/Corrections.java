package fr.halle.governance.corrected;

import fr.halle.governance.corrected.Corrected.Before;
import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said anew of a finding or a material; whoever writes knows whether it still may be. */
@Repository
public class Corrections {

    private final JdbcClient jdbc;
    private final Identity identity;

    private record Row(Before before, PersonId by, Instant at) {}

    Corrections(JdbcClient jdbc, Identity identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    /** {@code said}: every field as it is from now on, by the names of its columns. */
    public void write(UUID subject, Before before, Map<String, String> said, PersonId by) {
        var names = said.keySet().stream().sorted().toList();
        jdbc.sql(
                        """
                        insert into governance.correction (subject, before, kind, mission, said, entered_by)
                        values (?, ?, ?, ?, jsonb_object(?::text[], ?::text[]), ?)
                        """)
                .param(subject)
                .param(before.words())
                .param(before.kind())
                .param(before.mission())
                .param(names.toArray(String[]::new))
                .param(names.stream().map(said::get).toArray(String[]::new))
                .param(by.value())
                .update();
    }

    /** The latest first. */
    public List<Corrected> of(UUID subject) {
        var rows =
                jdbc.sql(
                                "select before, kind, mission, entered_by, entered_at from governance.correction where subject = ? order by id desc")
                        .param(subject)
                        .query(
                                (row, _) ->
                                        new Row(
                                                new Before(
                                                        row.getString(1),
                                                        row.getString(2),
                                                        row.getString(3)),
                                                new PersonId(row.getObject(4, UUID.class)),
                                                row.getObject(5, OffsetDateTime.class).toInstant()))
                        .list();
        if (rows.isEmpty()) return List.of();
        var names = identity.names(rows.stream().map(Row::by).collect(Collectors.toSet()));
        return rows.stream()
                .map(
                        each ->
                                new Corrected(
                                        each.before(),
                                        names.getOrDefault(each.by(), ""),
                                        each.at()))
                .toList();
    }
}
