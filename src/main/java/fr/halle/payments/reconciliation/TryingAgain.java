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
        var what = difference.kind().substring(0, difference.kind().indexOf('-'));
        jobs.enqueue("payments." + what, difference.reference());
        return true;
    }
}
