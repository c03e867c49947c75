package fr.halle.catalog.intake;

import fr.halle.jobs.Job;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;

/** Whatever is to be done with a file at this moment, to its end; begun again, it goes on. */
@Component
public class ImportJob implements Job {

    public static final String NAME = "catalog.import";

    private final KeptFiles files;
    private final Trial trial;
    private final Import doing;
    private final TransactionTemplate transaction;

    ImportJob(KeptFiles files, Trial trial, Import doing, TransactionTemplate transaction) {
        this.files = files;
        this.trial = trial;
        this.doing = doing;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String id) {
        var kept = files.find(UUID.fromString(id));
        if (kept.isEmpty()) return;
        if (kept.get().stage() == Kept.Stage.CHECKING) trial.run(kept.get(), transaction);
        if (kept.get().stage() == Kept.Stage.RUNNING) doing.run(kept.get(), transaction);
    }
}
