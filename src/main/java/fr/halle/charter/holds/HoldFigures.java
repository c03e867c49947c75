package fr.halle.charter.holds;

import fr.halle.kernel.CivilTime;
import fr.halle.moderation.AutomatedMeasures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How often the charter took a listing off the shelf, and how often it was wrong to. */
@Component
class HoldFigures implements AutomatedMeasures {

    private final JdbcClient jdbc;

    HoldFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Year in(int year) {
        return jdbc.sql(
                        """
                        select count(*) filter (where decided_at >= :from and decided_at < :to) as taken,
                               count(*) filter (where decided_at >= :from and decided_at < :to and lifted_for = 'MENDED') as mended,
                               count(*) filter (where appealed_at >= :from and appealed_at < :to) as complaints,
                               count(*) filter (where appealed_at >= :from and appealed_at < :to and granted) as granted
                        from charter.decision d left join charter.appeal a on a.decision_id = d.id
                        """)
                .param("from", begins(year))
                .param("to", begins(year + 1))
                .query(Year.class)
                .single();
    }

    private static OffsetDateTime begins(int year) {
        return CivilTime.instant(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT)
                .atOffset(ZoneOffset.UTC);
    }
}
