package fr.halle.web.spi;

import java.util.List;

/**
 * Hosts to which a form of ours may lead at once, by redirect: browsers stop there what the content
 * policy does not name. Other modules implement it.
 */
public interface FormDestination {

    /** {@code https://host} each. */
    List<String> origins();
}
