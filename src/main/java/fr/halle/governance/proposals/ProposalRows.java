package fr.halle.governance.proposals;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads proposals with where they stand. */
@Component
class ProposalRows {

    /**
     * An item that was left without a vote does not hold its proposal, nor does a cancelled
     * session.
     */
    private static final String READ =
            """
            select p.id, p.body, b.name as body_name, p.title, p.report, p.ratification, p.proposed_on, w.reason as withdrawn,
                   last.session, last.day, last.outcome, last.deliberation, last.number
              from governance.proposal p join governance.body b on b.id = p.body
              left join governance.withdrawn_proposal w on w.proposal = p.id
              left join lateral (
                  select i.session, s.day, v.outcome, d.id as deliberation, d.number
                    from governance.item i join governance.session s on s.id = i.session
                    left join governance.vote v on v.item = i.id
                    left join governance.deliberation d on d.vote = v.id and d.published_on is not null
                   where i.proposal = p.id and s.cancelled_at is null and (v.id is not null or s.closed_at is null)
                   order by v.id is null desc, s.day desc, s.planned_at desc limit 1) as last on true
            """;

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<Proposal> all() {
        return jdbc.sql(READ + " order by p.proposed_on desc, p.id desc limit 200")
                .query(new SimplePropertyRowMapper<>(Proposal.class))
                .list();
    }

    Optional<Proposal> byId(UUID id) {
        return jdbc.sql(READ + " where p.id = ?").param(id).query(Proposal.class).optional();
    }
}
