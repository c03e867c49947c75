package fr.halle.payments.tracing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** From a provider's own name of a movement back to what it was for. */
@Component
public class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The subject of the payment, refund, transfer or reversal of that name. */
    public Optional<UUID> subjectOf(String reference) {
        return jdbc.sql(
                        """
                        select subject from payments.payment where provider_reference = :reference
                        union all
                        select p.subject from payments.refund r join payments.payment p on p.id = r.payment
                         where r.reference = :reference
                        union all
                        select p.subject from payments.transfer t join payments.payment p on p.id = t.payment
                         where t.reference = :reference
                        union all
                        select p.subject from payments.reversal v join payments.transfer t on t.id = v.transfer
                          join payments.payment p on p.id = t.payment where v.reference = :reference
                        limit 1
                        """)
                .param("reference", reference.strip())
                .query(UUID.class)
                .optional();
    }
}
