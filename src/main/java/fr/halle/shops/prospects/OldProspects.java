package fr.halle.shops.prospects;

import fr.halle.jobs.RecurringJob;

import org.springframework.stereotype.Component;

import java.time.Duration;

/** Forgets shops of which nobody has told anything for two years. */
@Component
class OldProspects implements RecurringJob {

    private final Prospects prospects;

    OldProspects(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public String name() {
        return "shops.old-prospects";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        prospects.forgetOld();
    }
}
