package fr.halle.web.spi;

import fr.halle.kernel.PersonId;

/**
 * Knows whether a person stands where a page asks to stand; asked at each request, so that a
 * revocation counts at once.
 */
public interface Standing {

    Who who();

    boolean isHeldBy(PersonId person);
}
