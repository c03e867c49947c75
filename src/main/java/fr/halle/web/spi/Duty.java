package fr.halle.web.spi;

import fr.halle.kernel.PersonId;

/**
 * A page where somebody looks after others: a bean for each. The shell shows the way to it on every
 * page to those whose it is.
 */
public interface Duty {

    /** The key of its name; {@code key.waiting} says how many wait there. */
    String key();

    String path();

    /** Asked at every page that a signed-in person opens: cheaply, or once per request. */
    boolean isOf(PersonId person);

    /** How many wait there for this person; asked by the page of all duties alone. */
    int waiting(PersonId person);
}
