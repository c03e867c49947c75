package fr.halle.jobs;

/**
 * A kind of work, as a bean. It may run twice for one request (a process died in between), so it
 * looks before it acts.
 */
public interface Job {

    /**
     * Module and verb, such as mail.send: it stands in the database, so it is never renamed
     * lightly.
     */
    String name();

    /**
     * Does the work for one subject, usually an id. Whatever it throws, it is tried again later.
     */
    void run(String subject);
}
