package fr.halle.legal;

import java.util.Locale;

/**
 * What only the operator of an installation knows, each the setting {@code halle.legal.…} of its
 * name.
 */
enum LegalFact {
    PUBLISHER_NAME,
    PUBLISHER_FORM,
    PUBLISHER_ADDRESS,
    PUBLISHER_SIREN,
    PUBLISHER_PHONE,
    PUBLISHER_EMAIL,
    PUBLICATION_DIRECTOR,
    HOST_NAME,
    HOST_ADDRESS,
    HOST_PHONE,
    MEDIATOR,
    MEDIATOR_ADDRESS,
    DATA_PROTECTION_EMAIL,
    AUTHORITIES_EMAIL,
    ACCESSIBILITY_EMAIL;

    /** publisher-name. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
