package fr.halle.governance.ratification;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.ratification.Ratification.Answer;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sends a decision to each party's council and keeps what it answered, each once. */
@Component
public class Ratifications {

    private final JdbcClient jdbc;
    private final Agreements agreements;

    Ratifications(JdbcClient jdbc, Agreements agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    /** An answer that was noted, or what the council itself decided and signed in this register. */
    public Ratified of(UUID deliberation) {
        return new Ratified(
                jdbc.sql(
                                """
                                select r.siren, r.party, r.sent_on, a.ratified, a.number, a.decided_on,
                                       own.act, own.number as own_number, own.ratified as own_ratified, own.session, own.day
                                  from governance.ratification_request r
                                  left join governance.ratification_answer a using (deliberation, siren)
                                  left join lateral (
                                      select s.id as session, s.day, d.number, v.outcome = 'ADOPTED' as ratified,
                                             case when (select count(*) from governance.signature where deliberation = d.id) = 2
                                                  then d.id end as act
                                        from governance.item i join governance.session s on s.id = i.session
                                        join governance.body b on b.id = s.body and b.kind = 'PARTNER_COUNCIL' and left(b.siret, 9) = r.siren
                                        left join governance.vote v on v.item = i.id
                                        left join governance.deliberation d on d.vote = v.id
                                       where i.ratifies = r.deliberation
                                       order by act nulls last, s.day desc limit 1) as own on true
                                 where r.deliberation = ?
                                 order by r.party collate "fr-x-icu"
                                """)
                        .param(deliberation)
                        .query((row, _) -> ratification(row))
                        .list());
    }

    private static Ratification ratification(ResultSet row) throws SQLException {
        var act = row.getObject("act", UUID.class);
        var day = row.getObject("day", LocalDate.class);
        Answer answer = null;
        if (row.getObject("ratified") != null)
            answer =
                    new Answer(
                            row.getBoolean("ratified"),
                            row.getString("number"),
                            row.getObject("decided_on", LocalDate.class),
                            null);
        else if (act != null)
            answer =
                    new Answer(
                            row.getBoolean("own_ratified"), row.getString("own_number"), day, act);
        return new Ratification(
                row.getString("siren"),
                row.getString("party"),
                row.getObject("sent_on", LocalDate.class),
                answer,
                row.getObject("session", UUID.class),
                day);
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
