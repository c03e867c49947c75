package fr.halle.governance.ratification;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sends a decision to each party's council and keeps what it answered, each once. */
@Component
public class Ratifications {

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final Answers answers;

    Ratifications(JdbcClient jdbc, Agreements agreements, Answers answers) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.answers = answers;
    }

    public Ratified of(UUID deliberation) {
        return answers.of(deliberation);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Ratified held(UUID deliberation) {
        return answers.held(deliberation);
    }

    /** To each party of that day; none twice. False where there is no party. */
    @Transactional
    public boolean send(UUID deliberation, LocalDate on, @Nullable PersonId by) {
        List<Party> parties =
                agreements.latest().map((Agreement each) -> each.partiesOn(on)).orElse(List.of());
        jdbc.sql(
                        """
                        insert into governance.ratification_request (deliberation, siren, party, sent_on, sent_by)
                        select :deliberation, p.siren, p.party, :on, :by
                          from unnest(cast(:sirens as text[]), cast(:names as text[])) as p (siren, party)
                        on conflict do nothing
                        """)
                .param("deliberation", deliberation)
                .param("on", on)
                .param("by", by == null ? null : by.value())
                .param("sirens", parties.stream().map(Party::siren).toArray(String[]::new))
                .param("names", parties.stream().map(Party::name).toArray(String[]::new))
                .update();
        return !parties.isEmpty();
    }

    /** False where it was answered already, or nobody asked. */
    public boolean answer(
            UUID deliberation,
            String siren,
            boolean ratified,
            String number,
            LocalDate decidedOn,
            @Nullable PersonId by) {
        return jdbc.sql(
                                """
                                insert into governance.ratification_answer (deliberation, siren, ratified, number, decided_on, noted_by)
                                select deliberation, siren, :ratified, :number, :on, :by
                                  from governance.ratification_request where deliberation = :deliberation and siren = :siren
                                on conflict do nothing
                                """)
                        .param("deliberation", deliberation)
                        .param("siren", siren)
                        .param("ratified", ratified)
                        .param("number", number)
                        .param("on", decidedOn)
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }
}
