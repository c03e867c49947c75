package fr.halle.shops.trader;

import fr.halle.jobs.RecurringJob;

import org.springframework.stereotype.Component;

import java.time.Duration;

/** Deletes papers on the day after their last one, whether or not anybody opens a page. */
@Component
class OldDocuments implements RecurringJob {

    private final Documents documents;

    OldDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return "shops.old-documents";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        documents.forgetOld();
    }
}
