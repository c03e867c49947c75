package fr.halle.payments.payees;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.card.PayeeAccount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What we know of payees' accounts. */
@Repository
class PayeeAccountRows {

    private final JdbcClient jdbc;

    PayeeAccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PayeeAccount> of(OrganisationId payee, String provider) {
        return jdbc.sql(
                        """
                        select reference, receives, pays_out, missing from payments.payee_account
                         where organisation = ? and provider = ?
                        """)
                .params(payee.value(), provider)
                .query(PayeeAccountRows::account)
                .optional();
    }

    /** Two that open it at once got the same one from the provider. */
    void add(OrganisationId payee, String provider, String reference, Instant now) {
        jdbc.sql(
                        """
                        insert into payments.payee_account
                               (organisation, provider, reference, receives, pays_out, opened_at, looked_at)
                        values (:payee, :provider, :reference, false, false, :now, :now) on conflict do nothing
                        """)
                .param("payee", payee.value())
                .param("provider", provider)
                .param("reference", reference)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose account it is. */
    Optional<OrganisationId> saw(String provider, PayeeAccount account, Instant now) {
        return jdbc.sql(
                        """
                        update payments.payee_account
                           set receives = :receives, pays_out = :paysOut, missing = :missing, looked_at = :now
                         where provider = :provider and reference = :reference returning organisation
                        """)
                .param("receives", account.receives())
                .param("paysOut", account.paysOut())
                .param("missing", account.missing().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("provider", provider)
                .param("reference", account.reference())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** Transfers that were due to it and did not go. */
    List<UUID> waiting(OrganisationId payee, String provider) {
        return jdbc.sql(
                        """
                        select t.id from payments.transfer t join payments.payment p on p.id = t.payment
                         where t.payee = ? and p.provider = ? and t.done_at is null order by t.due_at
                        """)
                .params(payee.value(), provider)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static PayeeAccount account(ResultSet row, int number) throws SQLException {
        return new PayeeAccount(
                row.getString("reference"),
                row.getBoolean("receives"),
                row.getBoolean("pays_out"),
                List.of((String[]) row.getArray("missing").getArray()));
    }
}
