package fr.halle.catalog.imports;

import fr.halle.catalog.intake.ImportJob;
import fr.halle.catalog.intake.Kept;
import fr.halle.catalog.intake.KeptFiles;
import fr.halle.catalog.intake.Mappings;
import fr.halle.catalog.mapping.Mapping;
import fr.halle.jobs.Jobs;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Moves a file on. What is small is done while its sender waits, what is not by a job. */
@Component
class Imports {

    /** Should this process die in the middle of something small, the job does it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KeptFiles files;
    private final Mappings mappings;
    private final ImportJob job;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    Imports(
            KeptFiles files,
            Mappings mappings,
            ImportJob job,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.files = files;
        this.mappings = mappings;
        this.job = job;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** Says what its columns mean and tries it; the shop remembers when its merchant said so. */
    void map(Kept kept, Mapping mapping, PersonId by, boolean remember) {
        transaction.executeWithoutResult(
                _ -> {
                    files.map(kept.id(), mapping.names());
                    if (remember) mappings.remember(kept.shop(), mapping, by);
                    ask(kept);
                });
        doSmall(kept);
    }

    void confirm(Kept kept, boolean archives) {
        boolean confirmed =
                Boolean.TRUE.equals(
                        transaction.execute(
                                _ -> {
                                    if (!files.confirm(kept.id(), archives)) return false;
                                    ask(kept);
                                    return true;
                                }));
        if (confirmed) doSmall(kept);
    }

    void cancel(Kept kept, PersonId by) {
        files.cancel(kept.id(), by);
    }

    private void ask(Kept kept) {
        var at = kept.isSmall() ? Instant.now().plus(PATIENCE) : Instant.now();
        jobs.enqueue(ImportJob.NAME, kept.id().toString(), at);
    }

    private void doSmall(Kept kept) {
        if (!kept.isSmall()) return;
        UUID id = kept.id();
        job.run(id.toString());
        jobs.cancel(ImportJob.NAME, id.toString());
    }
}
