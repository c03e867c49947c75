package fr.halle.governance.agreement;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Enters what happens to the agreement, one act after the other. What the text refuses is answered;
 * nothing is written then.
 */
@Component
public class Acts {

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final Clock clock;

    Acts(JdbcClient jdbc, Agreements agreements, Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Transactional
    public List<Refused> sign(String siren, LocalDate day, PersonId by) {
        return entered(
                agreements::lockedToSign,
                agreement -> ActRules.signature(agreement, siren, day, today()),
                """
                update governance.party set signed_on = :day, signed_by = :by, signed_at = now()
                 where agreement = :agreement and siren = :siren and signed_on is null
                """,
                statement -> statement.param("siren", siren).param("day", day),
                by);
    }

    /**
     * @param code of the procedure that it adds to what is shared; empty: none
     */
    @Transactional
    public List<Refused> amend(Amendment amendment, String code, PersonId by) {
        return entered(
                agreement -> ActRules.amendment(agreement, amendment, code, today()),
                """
                with added as (
                    insert into governance.shared_procedure (agreement, code, name, amendment)
                    select :agreement, :code, :subject, :number where :code <> '')
                insert into governance.amendment (agreement, number, subject, decision, decided_on, deliberation, in_force_from, entered_by)
                values (:agreement, :number, :subject, :decision, :decided, :deliberation, :from, :by)
                """,
                statement ->
                        statement
                                .param("number", amendment.number())
                                .param("subject", amendment.subject())
                                .param("decision", amendment.decision())
                                .param("decided", amendment.decidedOn())
                                .param("deliberation", amendment.deliberation())
                                .param("from", amendment.inForceFrom())
                                .param("code", code),
                by);
    }

    @Transactional
    public List<Refused> withdraw(Withdrawal withdrawal, PersonId by) {
        return entered(
                agreement -> ActRules.withdrawal(agreement, withdrawal, today()),
                """
                insert into governance.withdrawal (agreement, siren, notified_on, effective_on, entered_by)
                values (:agreement, :siren, :notified, :effective, :by)
                """,
                statement ->
                        statement
                                .param("siren", withdrawal.siren())
                                .param("notified", withdrawal.notifiedOn())
                                .param("effective", withdrawal.effectiveOn()),
                by);
    }

    @Transactional
    public List<Refused> terminate(Termination termination, PersonId by) {
        return entered(
                agreement -> ActRules.termination(agreement, termination, today()),
                """
                insert into governance.termination (agreement, siren, act, acted_on, entered_by)
                values (:agreement, :siren, :act, :day, :by)
                """,
                statement ->
                        statement
                                .param("siren", termination.siren())
                                .param("act", termination.act())
                                .param("day", termination.actedOn()),
                by);
    }

    private List<Refused> entered(
            Function<Agreement, List<Refused>> rules,
            String sql,
            Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> filled,
            PersonId by) {
        return entered(agreements::locked, rules, sql, filled, by);
    }

    private List<Refused> entered(
            Supplier<Optional<Agreement>> which,
            Function<Agreement, List<Refused>> rules,
            String sql,
            Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> filled,
            PersonId by) {
        var agreement = which.get().orElseThrow();
        var refused = rules.apply(agreement);
        if (!refused.isEmpty()) return refused;
        filled.apply(jdbc.sql(sql))
                .param("agreement", agreement.id())
                .param("by", by.value())
                .update();
        return List.of();
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
