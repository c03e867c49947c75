package fr.halle.moderation.transparency;

import fr.halle.kernel.CivilTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Counts what the tables say of one year, in the time of Paris. */
@Component
class Figures {

    /**
     * Of one reason: how many notices, how many decided and how, and the median number of hours
     * from notice to decision.
     */
    public record Line(
            String reason,
            int reports,
            int ownInitiative,
            int decided,
            int nothing,
            int correction,
            int withdrawn,
            int suspended,
            int hours) {}

    /** Appeals, those answered, and those after which something else holds. */
    public record Appeals(int filed, int answered, int changed) {}

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> reasons(int year) {
        return jdbc.sql(
                        """
                        select r.reason, count(*) as reports, count(*) filter (where r.origin = 'OWN_INITIATIVE') as own_initiative,
                               count(d.id) as decided, count(*) filter (where d.outcome = 'NOTHING') as nothing,
                               count(*) filter (where d.outcome = 'CORRECTION') as correction,
                               count(*) filter (where d.outcome = 'WITHDRAWN') as withdrawn,
                               count(*) filter (where d.outcome = 'SUSPENDED') as suspended,
                               coalesce(ceil(extract(epoch from percentile_cont(0.5) within group
                                   (order by d.decided_at - r.reported_at)) / 3600), 0)::int as hours
                        from moderation.report r left join moderation.decision d on d.report_id = r.id
                        where r.reported_at >= ? and r.reported_at < ? group by r.reason order by reports desc, r.reason
                        """)
                .params(begins(year), begins(year + 1))
                .query(
                        (row, number) ->
                                new Line(
                                        row.getString("reason"),
                                        row.getInt("reports"),
                                        row.getInt("own_initiative"),
                                        row.getInt("decided"),
                                        row.getInt("nothing"),
                                        row.getInt("correction"),
                                        row.getInt("withdrawn"),
                                        row.getInt("suspended"),
                                        row.getInt("hours")))
                .list();
    }

    Appeals appeals(int year) {
        return jdbc.sql(
                        """
                        select count(*) as filed, count(x.appeal_id) as answered, count(*) filter (where x.outcome <> d.outcome) as changed
                        from moderation.appeal a join moderation.decision d on d.id = a.decision_id
                        left join moderation.appeal_decision x on x.appeal_id = a.id
                        where a.appealed_at >= ? and a.appealed_at < ?
                        """)
                .params(begins(year), begins(year + 1))
                .query(Appeals.class)
                .single();
    }

    private static OffsetDateTime begins(int year) {
        return CivilTime.instant(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT)
                .atOffset(ZoneOffset.UTC);
    }
}
