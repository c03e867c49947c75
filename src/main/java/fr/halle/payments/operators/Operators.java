package fr.halle.payments.operators;

import fr.halle.kernel.PersonId;
import fr.halle.payments.operators.Operator.FundsAccount;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The register of operators; what it refuses, the database refuses. */
@Repository
public class Operators {

    private final JdbcClient jdbc;
    private final Clock clock;

    Operators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Latest first, each with its accounts. */
    public List<Operator> all() {
        Map<UUID, Operator> operators = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select o.*, a.purpose, a.reference, a.since as account_since, a.until as account_until
                          from payments.operator o left join payments.operator_account a on a.operator = o.id
                         order by o.since desc, a.purpose, a.since
                        """)
                .query(
                        row -> {
                            add(row, operators);
                        });
        return List.copyOf(operators.values());
    }

    public Optional<Operator> inChargeOn(LocalDate day) {
        return all().stream().filter(each -> each.isInChargeOn(day)).findFirst();
    }

    @Transactional
    public OperatorOutcome enter(
            OperatorKind kind,
            String name,
            @Nullable String siren,
            LocalDate since,
            @Nullable PersonId by) {
        return tried(
                """
                insert into payments.operator (kind, name, siren, since, entered_by, entered_at)
                select ?, ?, ?, ?, ?, ? where not exists (
                    select from payments.operator where until is null or until > ?)
                """,
                kind.name(),
                name,
                siren,
                since,
                by == null ? null : by.value(),
                now(),
                since);
    }

    /** Its last day is the one before; accounts that are open end with it. */
    @Transactional
    public boolean end(UUID operator, LocalDate until) {
        jdbc.sql(
                        "update payments.operator_account set until = ? where operator = ? and until is null and since < ?")
                .params(until, operator, until)
                .update();
        return jdbc.sql(
                                "update payments.operator set until = ? where id = ? and until is null and since < ?")
                        .params(until, operator, until)
                        .update()
                == 1;
    }

    /** From that day on in this account; the one that served the purpose before ends there. */
    @Transactional
    public OperatorOutcome keepIn(
            UUID operator,
            Purpose purpose,
            String reference,
            LocalDate since,
            @Nullable PersonId by) {
        if (servesOther(reference, purpose)) return OperatorOutcome.OTHER_PURPOSE;
        jdbc.sql(
                        """
                        update payments.operator_account set until = ?
                         where operator = ? and purpose = ? and until is null and since < ?
                        """)
                .params(since, operator, purpose.name(), since)
                .update();
        return tried(
                """
                insert into payments.operator_account (operator, purpose, reference, since, entered_by, entered_at)
                select ?, ?, ?, ?, ?, ? where not exists (
                    select from payments.operator_account
                     where operator = ? and purpose = ? and (until is null or until > ?))
                """,
                operator,
                purpose.name(),
                reference,
                since,
                by == null ? null : by.value(),
                now(),
                operator,
                purpose.name(),
                since);
    }

    private boolean servesOther(String reference, Purpose purpose) {
        return jdbc.sql(
                        "select exists (select from payments.operator_account where reference = ? and purpose <> ?)")
                .params(reference, purpose.name())
                .query(Boolean.class)
                .single();
    }

    /** Of two at the same moment the second is refused by an exclusion constraint. */
    private OperatorOutcome tried(String sql, @Nullable Object... values) {
        try {
            var statement = jdbc.sql(sql);
            for (var value : values) statement = statement.param(value);
            return statement.update() == 1 ? OperatorOutcome.ENTERED : OperatorOutcome.OVERLAPS;
        } catch (DataIntegrityViolationException e) {
            throw new IllegalStateException("Entered by somebody else at the same moment", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static void add(ResultSet row, Map<UUID, Operator> operators) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var known = operators.get(id);
        if (known == null) {
            known =
                    new Operator(
                            id,
                            OperatorKind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            row.getString("siren"),
                            row.getObject("since", LocalDate.class),
                            row.getObject("until", LocalDate.class),
                            new ArrayList<>());
            operators.put(id, known);
        }
        @Nullable String purpose = row.getString("purpose");
        if (purpose == null) return;
        known.accounts()
                .add(
                        new FundsAccount(
                                Purpose.valueOf(purpose),
                                row.getString("reference"),
                                row.getObject("account_since", LocalDate.class),
                                row.getObject("account_until", LocalDate.class)));
    }
}
