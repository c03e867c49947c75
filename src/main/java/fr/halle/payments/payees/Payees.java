package fr.halle.payments.payees;

import fr.halle.jobs.Jobs;
import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.organisations.Organisations;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.PayeeAccount;
import fr.halle.payments.card.PayeeAccounts.Payee;
import fr.halle.payments.card.Providers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/**
 * The accounts of payees at their provider: opened when first needed, and asked about as long as
 * they receive nothing. Who they are and where their bank is, the provider asks them itself.
 */
@Component
public class Payees {

    private final Providers providers;
    private final Organisations organisations;
    private final PayeeAccountRows rows;
    private final Jobs jobs;
    private final Clock clock;

    Payees(
            Providers providers,
            Organisations organisations,
            PayeeAccountRows rows,
            Jobs jobs,
            Clock clock) {
        this.providers = providers;
        this.organisations = organisations;
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Its account, as we know it; none before it was needed. */
    public Optional<PayeeAccount> account(OrganisationId payee, String provider) {
        return rows.of(payee, provider);
    }

    /** The account, if money reaches it; opens one where there is none. Calls the provider. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<String> receiving(OrganisationId payee, String provider) {
        var account = opened(payee, provider);
        if (!account.receives()) account = look(provider, account.reference());
        return account.receives() ? Optional.of(account.reference()) : Optional.empty();
    }

    /** A page of the provider's where the payee answers what it wants to know; for minutes. */
    @Transactional(propagation = Propagation.NEVER)
    public String onboarding(
            OrganisationId payee, String provider, String returnPath, Language language) {
        var account = opened(payee, provider);
        return providers.accounts(provider).onboarding(account.reference(), returnPath, language);
    }

    /** Asks the provider how the account stands, if there is one. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<PayeeAccount> refresh(OrganisationId payee, String provider) {
        return rows.of(payee, provider).map(account -> look(provider, account.reference()));
    }

    /** How it stands now; what waited for it goes. False: nobody's account here. */
    @Transactional
    public boolean stands(String provider, PayeeAccount account) {
        var payee = rows.saw(provider, account, clock.instant());
        if (payee.isPresent() && account.receives()) {
            rows.waiting(payee.get(), provider)
                    .forEach(id -> jobs.enqueue(TransferJob.NAME, id.toString()));
        }
        return payee.isPresent();
    }

    private PayeeAccount opened(OrganisationId payee, String provider) {
        return rows.of(payee, provider).orElseGet(() -> open(payee, provider));
    }

    private PayeeAccount open(OrganisationId payee, String provider) {
        var legal = organisations.legal(payee);
        var reference =
                providers
                        .accounts(provider)
                        .open(
                                new Payee(payee, legal.name(), legal.siren(), "", ""),
                                new Instruction("account-" + payee.value(), clock.instant()));
        rows.add(payee, provider, reference, clock.instant());
        return look(provider, reference);
    }

    private PayeeAccount look(String provider, String reference) {
        var account = providers.accounts(provider).lookUp(reference);
        rows.saw(provider, account, clock.instant());
        return account;
    }
}
