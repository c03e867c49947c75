package fr.halle.governance.operator;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who acts for an operator: given and taken back, both with who and when. */
@Component
public class Rights {

    private final JdbcClient jdbc;

    Rights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entitlement> of(UUID contract) {
        return jdbc.sql(
                        """
                        select r.*, w.withdrawn_by, w.withdrawn_at from governance.operator_right r
                          left join governance.right_withdrawal w on w.entitlement = r.id
                         where r.contract = ? order by r.since, r.id
                        """)
                .param(contract)
                .query(new SimplePropertyRowMapper<>(Entitlement.class))
                .list();
    }

    /** False where they have one already that was not taken back and overlaps. */
    public boolean give(
            UUID contract,
            PersonId person,
            LocalDate since,
            @Nullable LocalDate until,
            PersonId by) {
        return jdbc.sql(
                                """
                                insert into governance.operator_right (contract, person, since, until, given_by)
                                select c.id, :person, cast(:since as date), cast(:until as date), :by from governance.contract c
                                 where c.id = :contract and not exists (
                                    select from governance.operator_right r
                                     where r.contract = c.id and r.person = :person
                                       and daterange(r.since, r.until, '[]') && daterange(cast(:since as date), cast(:until as date), '[]')
                                       and not exists (select from governance.right_withdrawal w where w.entitlement = r.id))
                                """)
                        .param("contract", contract)
                        .param("person", person.value())
                        .param("since", since)
                        .param("until", until)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** From this moment on. */
    public void withdraw(UUID contract, UUID right, PersonId by) {
        jdbc.sql(
                        """
                        insert into governance.right_withdrawal (entitlement, withdrawn_by)
                        select id, :by from governance.operator_right where id = :right and contract = :contract
                        on conflict do nothing
                        """)
                .param("by", by.value())
                .param("right", right)
                .param("contract", contract)
                .update();
    }
}
