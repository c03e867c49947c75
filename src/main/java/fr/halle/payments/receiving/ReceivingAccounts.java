package fr.halle.payments.receiving;

import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.payments.card.Declined;
import fr.halle.payments.card.PayeeAccount;
import fr.halle.payments.card.Providers;
import fr.halle.payments.payees.Payees;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payees' door to their accounts, at the provider that shoppers pay by at present. */
@Component
public class ReceivingAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivingAccounts.class);

    /** Later than that, whoever had to be told was told. */
    private static final Duration LATELY = Duration.ofDays(7);

    private static final String WAITS =
            """
            select f.payee, f.id, f.due_at from payments.transfer f
              join payments.payment p on p.id = f.payment
              join payments.payee_account a on a.organisation = f.payee and a.provider = p.provider and not a.receives
             where f.done_at is null
            """;

    private final Payees payees;
    private final Providers providers;
    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * Money that waits for an account.
     *
     * @param first the transfer that waits longest
     */
    public record Stuck(OrganisationId payee, UUID first, Instant since) {}

    ReceivingAccounts(Payees payees, Providers providers, JdbcClient jdbc, Clock clock) {
        this.payees = payees;
        this.providers = providers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As we know it; nothing where no card is taken at present. */
    public Optional<Standing> of(OrganisationId payee) {
        return providers.offered().map(provider -> standing(payee, provider));
    }

    /** Whether something waits for its account, whatever the provider: one small statement. */
    public boolean isWaitedFor(OrganisationId payee) {
        return jdbc.sql("select exists (" + WAITS + " and f.payee = ?)")
                .param(payee.value())
                .query(Boolean.class)
                .single();
    }

    /** Payees for whom money began to wait lately. */
    public List<Stuck> stuck() {
        return jdbc.sql(
                        """
                        select distinct on (payee) payee, id, due_at from (%s) waits
                         where payee not in (select payee from payments.transfer where done_at is null and due_at < ?)
                         order by payee, due_at, id
                        """
                                .formatted(WAITS))
                .param(clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new Stuck(
                                        new OrganisationId(row.getObject("payee", UUID.class)),
                                        row.getObject("id", UUID.class),
                                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The provider's page, if it gives one now. Calls the provider. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<String> onboarding(OrganisationId payee, String returnPath, Language language) {
        try {
            return providers
                    .offered()
                    .map(key -> payees.onboarding(payee, key, returnPath, language));
        } catch (Declined | IllegalStateException e) {
            LOG.warn("No page for the account of {}", payee.value(), e);
            return Optional.empty();
        }
    }

    /** Asks how the account stands; where the provider does not answer, it stands as before. */
    @Transactional(propagation = Propagation.NEVER)
    public void refresh(OrganisationId payee) {
        try {
            providers.offered().ifPresent(key -> refresh(payee, key));
        } catch (Declined | IllegalStateException e) {
            LOG.warn("Not known how the account of {} stands", payee.value(), e);
        }
    }

    /** What waited for the account goes as soon as it is open. */
    private void refresh(OrganisationId payee, String provider) {
        payees.refresh(payee, provider).ifPresent(account -> payees.stands(provider, account));
    }

    private Standing standing(OrganisationId payee, String provider) {
        return payees.account(payee, provider)
                .map(account -> standing(provider, account))
                .orElse(new Standing(provider, false, false, false, List.of()));
    }

    private static Standing standing(String provider, PayeeAccount account) {
        return new Standing(
                provider, true, account.receives(), account.paysOut(), account.missing());
    }
}
