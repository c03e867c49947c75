package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Stages that providers said too early. */
@Component
public class StepsBack {

    /** A stage that does not hold any more, and why, for its merchant to read. */
    public record StepBack(Stage stage, String reason, PersonId by, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    StepsBack(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the last stage back. False when it is the first, or the last no more. */
    @Transactional
    public boolean takeBack(Onboarding onboarding, String reason, PersonId by) {
        // the merchant may be signing: they and the agent take turns
        jdbc.sql("select 1 from shops.onboarding where id = ? for update")
                .param(onboarding.id())
                .query(Integer.class)
                .single();
        return jdbc.sql(
                                """
                                with said as (
                                    delete from shops.onboarding_stage
                                    where onboarding_id = :id and stage = :stage and stage <> 'CONTACTED'
                                      and not exists (select from shops.onboarding_stage x
                                                      where x.onboarding_id = :id and x.stage = any(:later))
                                    returning *)
                                insert into shops.onboarding_step_back
                                    (onboarding_id, stage, reached_by, reached_at, reason, taken_by, taken_at)
                                select onboarding_id, stage, reached_by, reached_at, :reason, :by, :at from said
                                """)
                        .param("id", onboarding.id())
                        .param("stage", onboarding.stage().name())
                        .param("later", onboarding.stage().later())
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The latest first. */
    public List<StepBack> of(Collection<Onboarding> onboardings) {
        return jdbc.sql(
                        """
                        select * from shops.onboarding_step_back where onboarding_id = any(?) order by taken_at desc
                        """)
                .param(onboardings.stream().map(Onboarding::id).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new StepBack(
                                        Stage.valueOf(row.getString("stage")),
                                        row.getString("reason"),
                                        new PersonId(row.getObject("taken_by", UUID.class)),
                                        row.getObject("taken_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }
}
