package fr.halle.governance.operator;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The contracts with operators, and what they are to reach. */
@Component
public class Contracts {

    /**
     * A contract to be entered; {@link Contract} says what is what. One of the last two is null.
     */
    public record NewContract(
            String operator,
            String siren,
            LocalDate since,
            LocalDate endsOn,
            Set<Mission> missions,
            boolean demonstration,
            @Nullable UUID deliberation,
            @Nullable String decision) {}

    private static final String CONTRACT =
            """
            select c.id, c.operator, c.siren, c.since, c.ends_on, c.deliberation, coalesce(d.number, c.decision) as decision, c.demonstration,
                   array(select mission from governance.contract_mission m where m.contract = c.id) as missions
              from governance.contract c left join governance.deliberation d on d.id = c.deliberation
            """;

    private final JdbcClient jdbc;

    Contracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that began last comes first. */
    public List<Contract> all() {
        return jdbc.sql(CONTRACT + " order by c.since desc, c.id desc")
                .query((row, _) -> contract(row))
                .list();
    }

    Optional<Contract> byId(UUID id) {
        return jdbc.sql(CONTRACT + " where c.id = ?")
                .param(id)
                .query((row, _) -> contract(row))
                .optional();
    }

    /** Those for which this person acts on that day. */
    public List<Contract> heldBy(UUID person, LocalDate day) {
        return jdbc.sql(
                        CONTRACT
                                + """
                                 where c.since <= :day and c.ends_on >= :day and exists (
                                    select from governance.operator_right r
                                     where r.contract = c.id and r.person = :person and r.since <= :day and (r.until is null or r.until >= :day)
                                       and not exists (select from governance.right_withdrawal w where w.entitlement = r.id))
                                 order by c.operator
                                """)
                .param("person", person)
                .param("day", day)
                .query((row, _) -> contract(row))
                .list();
    }

    /** Empty where the deliberation was not published. */
    @Transactional
    public Optional<UUID> enter(NewContract contract, PersonId by) {
        return jdbc.sql(
                        """
                        with entered as (
                            insert into governance.contract (operator, siren, since, ends_on, deliberation, decision, demonstration, entered_by)
                            select :operator, :siren, :since, :ends, :deliberation, :decision, :demonstration, :by
                             where cast(:deliberation as uuid) is null
                                or exists (select from governance.deliberation where id = :deliberation and published_on is not null)
                            returning id),
                        charged as (
                            insert into governance.contract_mission (contract, mission)
                            select entered.id, mission from entered, unnest(cast(:missions as text[])) as mission)
                        select id from entered
                        """)
                .param("operator", contract.operator())
                .param("siren", contract.siren())
                .param("since", contract.since())
                .param("ends", contract.endsOn())
                .param("deliberation", contract.deliberation())
                .param("decision", contract.decision())
                .param("demonstration", contract.demonstration())
                .param("by", by.value())
                .param(
                        "missions",
                        contract.missions().stream().map(Mission::name).toArray(String[]::new))
                .query(UUID.class)
                .optional();
    }

    public UUID set(Objective objective, PersonId by) {
        return jdbc.sql(
                        """
                        insert into governance.objective (contract, mission, sentence, target, unit, due_on, entered_by)
                        values (:contract, :mission, :sentence, :target, :unit, :due, :by) returning id
                        """)
                .param("contract", objective.contract())
                .param("mission", objective.mission().name())
                .param("sentence", objective.sentence())
                .param("target", objective.target())
                .param("unit", objective.unit())
                .param("due", objective.dueOn())
                .param("by", by.value())
                .query(UUID.class)
                .single();
    }

    List<Objective> objectives(UUID contract) {
        return jdbc.sql(
                        """
                        select id, contract, mission, sentence, target, unit, due_on from governance.objective
                         where contract = ? order by due_on, id
                        """)
                .param(contract)
                .query(new SimplePropertyRowMapper<>(Objective.class))
                .list();
    }

    private static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                row.getObject("id", UUID.class),
                row.getString("operator"),
                row.getString("siren"),
                row.getObject("since", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("deliberation", UUID.class),
                row.getString("decision"),
                row.getBoolean("demonstration"),
                missions((String[]) row.getArray("missions").getArray()));
    }

    private static Set<Mission> missions(String[] names) {
        return Arrays.stream(names).map(Mission::valueOf).collect(Collectors.toSet());
    }
}
