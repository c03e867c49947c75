package fr.halle.demonstration;

import fr.halle.jobs.Jobs;
import fr.halle.web.spi.Demonstration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks for the large catalogue where {@code halle.demo.catalogue} names its file, and only in an
 * installation that says it is invented.
 */
@Component
class CatalogueWanted {

    private final String file;
    private final Demonstration demonstration;
    private final Jobs jobs;

    CatalogueWanted(
            @Value("${halle.demo.catalogue:}") String file,
            Demonstration demonstration,
            Jobs jobs) {
        this.file = file;
        this.demonstration = demonstration;
        this.jobs = jobs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        if (!file.isEmpty() && demonstration.isOn()) jobs.enqueue(CatalogueLoad.NAME, file);
    }
}
