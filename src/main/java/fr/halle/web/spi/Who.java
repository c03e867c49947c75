package fr.halle.web.spi;

/** Who may call a page. Whose shop or whose order it is, the page's own query decides. */
public enum Who {
    /** Everybody, signed in or not. A page behind an unguessable link belongs here too. */
    ANYONE,
    /** A person who has signed in. */
    SIGNED_IN,
    /** A person who may act for at least one shop at this moment. */
    MERCHANT,
    /** A person who acts for a provider whose contract with the territory runs. */
    AGENT,
    /** An animator of an EPCI or of the département, or an administrator. */
    ANIMATOR,
    /** An accountant, or an administrator. */
    ACCOUNTANT,
    /** An administrator of this installation. */
    ADMINISTRATOR
}
