package fr.halle.charter.drafts;

import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.jobs.Job;
import fr.halle.jobs.LongWork;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes what a draft would do, a thousand listings at a time, for as long as it is the same. */
@Component
class ImpactJob implements Job {

    private final Impacts impacts;
    private final ImpactWork impact;
    private final Versions versions;
    private final LongWork work;
    private final TransactionTemplate transaction;

    ImpactJob(
            Impacts impacts,
            ImpactWork impact,
            Versions versions,
            LongWork work,
            TransactionTemplate transaction) {
        this.impacts = impacts;
        this.impact = impact;
        this.versions = versions;
        this.work = work;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return Impacts.JOB;
    }

    @Override
    public void run(String subject) {
        var draft = versions.draft();
        if (draft.isEmpty() || !isOf(subject, draft.get())) return;
        var name = impacts.progressName(draft.get());
        work.begin(name, impact.total());
        while (Boolean.TRUE.equals(transaction.execute(status -> step(name, subject)))) {}
    }

    /** Says whether there is more. */
    private boolean step(String name, String subject) {
        var now = work.hold(name).orElseThrow();
        var draft = versions.draft();
        if (now.finished() || draft.isEmpty() || !isOf(subject, draft.get())) return false;
        var stretch = impact.next(name, draft.get());
        if (!stretch.found().isEmpty()) impacts.add(draft.get(), stretch.found());
        long done = now.done() + stretch.listings();
        work.advance(name, stretch.more() ? Math.min(done, now.total() - 1) : now.total());
        return stretch.more();
    }

    private static boolean isOf(String subject, Version draft) {
        return subject.equals(draft.number() + "." + draft.revision());
    }
}
