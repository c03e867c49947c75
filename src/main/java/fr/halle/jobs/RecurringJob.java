package fr.halle.jobs;

import java.time.Duration;

/** Work that comes back, as a bean: of all the processes on one database, one does it each time. */
public interface RecurringJob {

    String name();

    /**
     * From the end of one run to the beginning of the next; the first one comes when Halle starts.
     */
    Duration every();

    void run();
}
