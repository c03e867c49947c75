package fr.halle.charter.versions;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every version there was, is and will be: a handful, read whole in two statements. */
@Component
public class Versions {

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, newest first; a draft, if there is one, comes before all. */
    public List<Version> all() {
        return read("true", 0);
    }

    public Optional<Version> byNumber(int number) {
        return read("number = :value", number).stream().findFirst();
    }

    /** The draft that is being written. */
    public Optional<Version> draft() {
        return read("published_at is null", 0).stream().findFirst();
    }

    /** What holds at that moment: one always does. */
    public Version inForce(Instant now) {
        return read(
                        "number = (select max(number) from charter.version where effective_at <= :value)",
                        now.atOffset(ZoneOffset.UTC))
                .getFirst();
    }

    /** What is published and will hold later. */
    public Optional<Version> coming(Instant now) {
        return read("effective_at > :value", now.atOffset(ZoneOffset.UTC)).stream().findFirst();
    }

    /** {@code value} stands in {@code where} by that name. */
    private List<Version> read(String where, Object value) {
        var rules = new HashMap<Integer, List<Version.WrittenRule>>();
        jdbc.sql(
                        "select * from charter.rule where version in (select number from charter.version where "
                                + where
                                + ") order by version, position")
                .param("value", value)
                .query(
                        row -> {
                            rules.computeIfAbsent(row.getInt("version"), _ -> new ArrayList<>())
                                    .add(RuleRows.rule(row, 0));
                        });
        return jdbc.sql("select * from charter.version where " + where + " order by number desc")
                .param("value", value)
                .query(
                        (row, _) ->
                                new Version(
                                        row.getInt("number"),
                                        row.getInt("revision"),
                                        row.getString("why"),
                                        publication(row),
                                        rules.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private static Version.@Nullable Publication publication(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        if (at == null) return null;
        @Nullable UUID by = row.getObject("published_by", UUID.class);
        return new Version.Publication(
                by == null ? null : new PersonId(by),
                at.toInstant(),
                row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                row.getInt("grace_days"));
    }
}
