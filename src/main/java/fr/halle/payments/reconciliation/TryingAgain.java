package fr.halle.payments.reconciliation;

import fr.halle.jobs.Jobs;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has what a provider would not do, or has not done, asked for once more under its old key. */
@Component
public class TryingAgain {

    private final Jobs jobs;

    TryingAgain(Jobs jobs) {
        this.jobs = jobs;
    }

    /** False where asking again cannot help. */
    @Transactional
    public boolean ask(Difference difference) {
        if (!difference.canBeTriedAgain()) return false;
        var kind = difference.kind();
        if (kind.startsWith("refund")) jobs.enqueue("payments.refund", difference.reference());
        else if (kind.startsWith("transfer"))
            jobs.enqueue("payments.transfer", difference.reference());
        else jobs.enqueue("payments.reversal", difference.reference());
        return true;
    }
}
