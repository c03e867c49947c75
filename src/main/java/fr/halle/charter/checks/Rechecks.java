package fr.halle.charter.checks;

import fr.halle.catalog.Changes;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.jobs.Jobs;
import fr.halle.jobs.LongWork;
import fr.halle.jobs.Progress;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/** Asks for a check of everything, and says how far it has come. */
@Component
public class Rechecks {

    static final String JOB = "charter.recheck";
    private static final String AFTER = " after grace";

    private final Changes changes;
    private final Versions versions;
    private final Jobs jobs;
    private final LongWork work;

    Rechecks(Changes changes, Versions versions, Jobs jobs, LongWork work) {
        this.changes = changes;
        this.versions = versions;
        this.jobs = jobs;
        this.work = work;
    }

    /** By what is in force; again for the same version is one re-check. */
    public void ask(Instant now) {
        askFor(versions.inForce(now));
    }

    /** When that version takes effect, and once more when its grace is over. */
    public void askFor(Version version) {
        var published = version.published();
        var subject = subject(version.number());
        jobs.enqueue(JOB, subject, published.effectiveAt());
        if (published.graceDays() > 0) jobs.enqueue(JOB, subject + AFTER, published.graceEnds());
    }

    public Optional<Progress> progress(int version) {
        return work.of(progressName(subject(version)));
    }

    /** Of that version, in this cluster: a backup restored elsewhere is checked anew. */
    private String subject(int version) {
        return version + "@" + changes.now().cluster();
    }

    static String progressName(String subject) {
        return JOB + " " + subject;
    }

    static int version(String subject) {
        return Integer.parseInt(subject.substring(0, subject.indexOf('@')));
    }
}
