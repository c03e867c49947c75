package fr.halle.payments.payees;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.accounting.Euros;
import fr.halle.payments.accounting.Postings.Fee;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The rows of what is due to payees. */
@Repository
class TransferRows {

    private static final String SELECT =
            """
            select t.*, p.subject, p.provider, p.provider_reference
              from payments.transfer t join payments.payment p on p.id = t.payment
             where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    TransferRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing where the part was due before. */
    Optional<UUID> add(
            UUID payment, UUID part, OrganisationId payee, long cents, Fee fee, FeeRule rule) {
        return jdbc.sql(
                        """
                        insert into payments.transfer (payment, part, payee, part_cents, fee_cents, fee_vat_cents,
                                                       fee_permille, fee_vat_permille, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (part) do nothing returning id
                        """)
                .params(
                        payment,
                        part,
                        payee.value(),
                        cents,
                        Euros.cents(fee.gross()),
                        Euros.cents(fee.vat()),
                        rule.permille(),
                        rule.vatPermille(),
                        now())
                .query(UUID.class)
                .optional();
    }

    Transfer byId(UUID id) {
        return jdbc.sql(SELECT + "t.id = ?").param(id).query(TransferRows::transfer).single();
    }

    Optional<Transfer> ofPart(UUID part) {
        return jdbc.sql(SELECT + "t.part = ?").param(part).query(TransferRows::transfer).optional();
    }

    /** True for the one caller that writes it down. */
    boolean done(UUID id, String reference) {
        return jdbc.sql(
                                """
                                update payments.transfer set done_at = ?, reference = ?, declined = null, declined_at = null
                                 where id = ? and done_at is null
                                """)
                        .params(now(), reference, id)
                        .update()
                == 1;
    }

    void declined(UUID id, String code) {
        jdbc.sql(
                        "update payments.transfer set declined = ?, declined_at = ? where id = ? and done_at is null")
                .params(code, now(), id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Transfer transfer(ResultSet row, int number) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getObject("part", UUID.class),
                new OrganisationId(row.getObject("payee", UUID.class)),
                row.getString("provider"),
                row.getString("provider_reference"),
                Euros.of(row.getLong("part_cents")),
                new Fee(Euros.of(row.getLong("fee_cents")), Euros.of(row.getLong("fee_vat_cents"))),
                Euros.of(row.getLong("cents")),
                row.getInt("fee_permille"),
                row.getInt("fee_vat_permille"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("reference"));
    }
}
