package fr.halle.payments.heard;

import fr.halle.payments.accounting.Euros;
import fr.halle.payments.accounting.Postings;
import fr.halle.payments.card.Dispute;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Payments that shoppers' banks take back: the money is gone from the funds while it is undecided,
 * and comes back, or is a loss. Each step once, in whatever order it is told.
 */
@Component
public class Disputes {

    private final JdbcClient jdbc;
    private final Postings postings;
    private final Clock clock;

    private record Disputed(UUID payment, UUID subject) {}

    Disputes(JdbcClient jdbc, Postings postings, Clock clock) {
        this.jdbc = jdbc;
        this.postings = postings;
        this.clock = clock;
    }

    /** False: not a payment of ours. */
    @Transactional
    public boolean stands(String provider, Dispute dispute) {
        var payment = payment(provider, dispute.paymentReference());
        payment.ifPresent(
                known -> {
                    var opened = open(provider, dispute, known);
                    opened.ifPresent(
                            id ->
                                    postings.disputeOpened(
                                            id,
                                            known.subject(),
                                            provider,
                                            dispute.amount(),
                                            dispute.fee()));
                    if (dispute.state() != Dispute.State.OPEN) close(provider, dispute, known);
                });
        return payment.isPresent();
    }

    private Optional<Disputed> payment(String provider, String reference) {
        return jdbc.sql(
                        "select id, subject from payments.payment where provider = ? and provider_reference = ?")
                .params(provider, reference)
                .query(
                        (row, number) ->
                                new Disputed(
                                        row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional();
    }

    private Optional<UUID> open(String provider, Dispute dispute, Disputed payment) {
        return jdbc.sql(
                        """
                        insert into payments.dispute (provider, reference, payment, cents, fee_cents, reason, state, opened_at)
                        values (?, ?, ?, ?, ?, ?, 'OPEN', ?) on conflict do nothing returning id
                        """)
                .params(
                        provider,
                        dispute.reference(),
                        payment.payment(),
                        Euros.cents(dispute.amount()),
                        Euros.cents(dispute.fee()),
                        dispute.reason(),
                        dispute.openedAt().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    private void close(String provider, Dispute dispute, Disputed payment) {
        jdbc.sql(
                        """
                        update payments.dispute set state = ?, closed_at = ?
                         where provider = ? and reference = ? and state = 'OPEN' returning id
                        """)
                .params(dispute.state().name(), now(), provider, dispute.reference())
                .query(UUID.class)
                .optional()
                .ifPresent(
                        id ->
                                postings.disputeClosed(
                                        id,
                                        payment.subject(),
                                        provider,
                                        dispute.amount(),
                                        dispute.state() == Dispute.State.WON));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
