package fr.halle.governance.minutes;

/** What a note tells. */
public enum What {
    ARRIVED,
    LEFT,
    PROXY,
    PROXY_BACK,
    /** Presides from now on. */
    CHAIR,
    /** Keeps the minutes from now on. */
    SECRETARY
}
