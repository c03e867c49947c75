package fr.halle.moderation.decisions;

import fr.halle.moderation.reports.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What waits for a moderator, oldest first. */
@Component
class Queue {

    private static final int SHOWN = 100;

    /** A report without decision, or a decision with an appeal that nobody has answered. */
    record Waiting(
            UUID report, String kind, String title, Reason reason, boolean appeal, Instant since) {}

    private static final String WAITING =
            """
            (select r.id, r.kind, r.title, r.reason, false as appeal, r.reported_at as since from moderation.report r
             where not exists (select from moderation.decision d where d.report_id = r.id)
             union all
             select r.id, r.kind, r.title, r.reason, true, a.appealed_at from moderation.appeal a
             join moderation.decision d on d.id = a.decision_id join moderation.report r on r.id = d.report_id
             where not exists (select from moderation.appeal_decision x where x.appeal_id = a.id)) waiting
            """;

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code kind}: empty for all. */
    List<Waiting> waiting(String kind) {
        return jdbc.sql(
                        "select * from "
                                + WAITING
                                + " where :kind = '' or kind = :kind order by since, id limit "
                                + SHOWN)
                .param("kind", kind)
                .query(
                        (row, number) ->
                                new Waiting(
                                        row.getObject("id", UUID.class),
                                        row.getString("kind"),
                                        row.getString("title"),
                                        Reason.valueOf(row.getString("reason")),
                                        row.getBoolean("appeal"),
                                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many of each kind. */
    Map<String, Integer> kinds() {
        var kinds = new TreeMap<String, Integer>();
        jdbc.sql("select kind, count(*) as many from " + WAITING + " group by kind")
                .query(
                        row -> {
                            kinds.put(row.getString("kind"), row.getInt("many"));
                        });
        return kinds;
    }
}
