package fr.halle.web.spi;

import fr.halle.kernel.PersonId;

import java.util.Optional;

/**
 * Knows whether a person stands where a page asks to stand; asked at each request, so that a
 * revocation counts at once.
 */
public interface Standing {

    Who who();

    boolean isHeldBy(PersonId person);

    /**
     * For somebody who would stand here once they have done one thing more: the path of this site
     * where they do it. It is given the page they wanted as {@code next}.
     */
    default Optional<String> wayFor(PersonId person) {
        return Optional.empty();
    }
}
