package fr.halle.governance.sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the items of a session ended. */
@Component
class Voted {

    /** {@code deliberation}: where it was drawn up; shown to all once it is {@code published}. */
    record Outcome(
            UUID item,
            String outcome,
            int votesFor,
            int against,
            int abstain,
            @Nullable UUID deliberation,
            @Nullable String number,
            boolean published,
            @Nullable LocalDate correctedOn) {}

    private final JdbcClient jdbc;

    Voted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Outcome> in(UUID session) {
        return jdbc
                .sql(
                        """
                        select v.item, v.outcome, v.votes_for, v.against, v.abstain, d.id as deliberation, d.number,
                               d.published_on is not null as published,
                               (select max((c.corrected_at at time zone 'Europe/Paris')::date) from governance.vote_correction c where c.vote = v.id) as corrected_on
                          from governance.item i join governance.vote v on v.item = i.id
                          left join governance.deliberation d on d.vote = v.id where i.session = ?
                        """)
                .param(session)
                .query(new SimplePropertyRowMapper<>(Outcome.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Outcome::item, Function.identity()));
    }
}
