package fr.halle.payments.card;

import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;

/**
 * Where payees have their money at a provider. The provider itself asks them who they are and for
 * their bank account: none of it comes to us. Calls as {@link CardProvider}'s.
 */
public interface PayeeAccounts {

    /** Of the {@link CardProvider} whose payments it shares out. */
    String key();

    record Payee(
            OrganisationId organisation, String name, String siren, String email, String address) {}

    /** Opens an account that may receive nothing yet; answers with the provider's name of it. */
    String open(Payee payee, Instruction instruction);

    /** A page of the provider's where the payee tells what is missing; valid for minutes only. */
    String onboarding(String account, String returnPath, Language language);

    /** How the account stands now. */
    PayeeAccount lookUp(String account);
}
