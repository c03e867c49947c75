package fr.halle.payments;

import fr.halle.kernel.Language;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.PayeeAccount;
import fr.halle.payments.card.PayeeAccounts;

import org.springframework.boot.test.context.TestComponent;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The payees' accounts at the {@link PaperBank}; some receive nothing. */
@TestComponent
public class PaperAccounts implements PayeeAccounts {

    final Set<String> closed = ConcurrentHashMap.newKeySet();

    @Override
    public String key() {
        return PaperBank.KEY;
    }

    @Override
    public String open(Payee payee, Instruction instruction) {
        return "account-" + payee.organisation().value();
    }

    @Override
    public String onboarding(String account, String returnPath, Language language) {
        return "https://paper.example/" + account;
    }

    @Override
    public PayeeAccount lookUp(String account) {
        boolean open = !closed.contains(account);
        return new PayeeAccount(
                account, open, open, open ? List.of() : List.of("external_account"));
    }
}
