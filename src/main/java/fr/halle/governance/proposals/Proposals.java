package fr.halle.governance.proposals;

import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.NewItem;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposals are written once; where they stand is read from agendas and votes. */
@Component
public class Proposals {

    private final JdbcClient jdbc;
    private final ProposalRows rows;
    private final Sessions sessions;

    Proposals(JdbcClient jdbc, ProposalRows rows, Sessions sessions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sessions = sessions;
    }

    /** Latest first. */
    public List<Proposal> all() {
        return rows.all();
    }

    public Optional<Proposal> byId(UUID id) {
        return rows.byId(id);
    }

    public UUID propose(
            UUID body,
            String title,
            String report,
            boolean ratification,
            LocalDate on,
            @Nullable PersonId by) {
        return jdbc.sql(
                        """
                        insert into governance.proposal (body, title, report, ratification, proposed_on, proposed_by)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(body)
                .param(title)
                .param(report)
                .param(ratification)
                .param(on)
                .param(by == null ? null : by.value())
                .query(UUID.class)
                .single();
    }

    /** On the agenda of a steering committee; gives why not. */
    @Transactional
    public @Nullable Sentence put(UUID id, UUID session) {
        var proposal = held(id);
        if (!proposal.isFree()) return Sentence.of("governance.proposal.not-free");
        var item =
                NewItem.proposed(id, proposal.title(), proposal.report(), proposal.ratification());
        return sessions.put(session, item).isPresent() ? null : Sentence.of("governance.item.late");
    }

    @Transactional
    public @Nullable Sentence withdraw(UUID id, String reason, LocalDate on, PersonId by) {
        if (!held(id).isFree()) return Sentence.of("governance.proposal.not-free");
        jdbc.sql(
                        """
                        insert into governance.withdrawn_proposal (proposal, reason, withdrawn_on, withdrawn_by) values (?, ?, ?, ?)
                        """)
                .params(id, reason, on, by.value())
                .update();
        return null;
    }

    /** Nobody else puts or withdraws it before this transaction ends. */
    private Proposal held(UUID id) {
        jdbc.sql("select id from governance.proposal where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
        return byId(id).orElseThrow();
    }
}
