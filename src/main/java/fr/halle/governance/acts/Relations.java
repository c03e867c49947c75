package fr.halle.governance.acts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What a deliberation corrects or ratifies, and what corrects it. */
@Component
class Relations {

    /** Another deliberation; one that is not published is named and not linked. */
    record Other(String how, UUID id, String number, boolean published) {}

    record Of(List<Other> others) {

        /** What it corrects or ratifies. */
        @Nullable Other target() {
            return others.stream()
                    .filter(each -> !each.how().equals("CORRECTED_BY"))
                    .findFirst()
                    .orElse(null);
        }

        List<Other> correctedBy() {
            return others.stream().filter(each -> each.how().equals("CORRECTED_BY")).toList();
        }
    }

    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Of of(UUID deliberation) {
        return new Of(
                jdbc.sql(
                                """
                                with own as (
                                    select i.ratifies, i.corrects from governance.deliberation d
                                      join governance.vote v on v.id = d.vote join governance.item i on i.id = v.item where d.id = :id)
                                select case when d.id = own.corrects then 'CORRECTS' else 'RATIFIES' end as how,
                                       d.id, d.number, d.published_on is not null as published
                                  from governance.deliberation d join own on d.id in (own.corrects, own.ratifies)
                                union all
                                select 'CORRECTED_BY', d.id, d.number, true
                                  from governance.item i join governance.vote v on v.item = i.id
                                  join governance.deliberation d on d.vote = v.id
                                 where i.corrects = :id and v.outcome = 'ADOPTED' and d.published_on is not null
                                 order by 3
                                """)
                        .param("id", deliberation)
                        .query(new SimplePropertyRowMapper<>(Other.class))
                        .list());
    }
}
